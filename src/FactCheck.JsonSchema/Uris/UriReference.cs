using System.Text;

namespace FactCheck.JsonSchema.Uris;

/// <summary>
/// URI references (RFC 3986): splitting and resolution, on strings and without normalizing, so that an identifier stays the one that its
/// author wrote. <see cref="Uri"/> is not used: it unescapes, rewrites and refuses some of the identifiers that schemas have.
/// </summary>
internal readonly record struct UriReference(string? Scheme, string? Authority, string Path, string? Query, string? Fragment)
{
    public static UriReference Parse(string text)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? null : text[(hash + 1)..];
        var rest = hash < 0 ? text : text[..hash];
        var question = rest.IndexOf('?', StringComparison.Ordinal);
        var query = question < 0 ? null : rest[(question + 1)..];
        if (question >= 0) rest = rest[..question];
        string? scheme = null, authority = null;
        var colon = rest.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && IsScheme(rest.AsSpan(0, colon)))
        {
            scheme = rest[..colon];
            rest = rest[(colon + 1)..];
        }
        if (rest.StartsWith("//", StringComparison.Ordinal))
        {
            var end = rest.IndexOf('/', 2);
            authority = end < 0 ? rest[2..] : rest[2..end];
            rest = end < 0 ? "" : rest[end..];
        }
        return new UriReference(scheme, authority, rest, query, fragment);
    }

    /// <summary>True where the reference has a scheme.</summary>
    public bool IsAbsolute => Scheme is not null;

    /// <summary>The reference seen from <paramref name="root"/>: RFC 3986, 5.2.2.</summary>
    public UriReference ResolveFrom(UriReference root)
    {
        if (Scheme is not null) return this with { Path = RemoveDots(Path) };
        if (Authority is not null) return this with { Scheme = root.Scheme, Path = RemoveDots(Path) };
        if (Path.Length == 0) return root with { Query = Query ?? root.Query, Fragment = Fragment };
        if (Path[0] == '/') return root with { Path = RemoveDots(Path), Query = Query, Fragment = Fragment };
        return root with { Path = RemoveDots(Merge(root, Path)), Query = Query, Fragment = Fragment };
    }

    /// <summary>Turns <c>%xx</c> into the bytes they stand for, read as UTF-8.</summary>
    public static string Decode(string text)
    {
        if (!text.Contains('%', StringComparison.Ordinal)) return text;
        var bytes = new List<byte>();
        var utf8 = Encoding.UTF8.GetBytes(text);
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] == '%' && i + 2 < utf8.Length && char.IsAsciiHexDigit((char)utf8[i + 1]) && char.IsAsciiHexDigit((char)utf8[i + 2]))
            {
                bytes.Add(Convert.FromHexString([(char)utf8[i + 1], (char)utf8[i + 2]])[0]);
                i += 2;
            }
            else
            {
                bytes.Add(utf8[i]);
            }
        }
        return Encoding.UTF8.GetString([.. bytes]);
    }

    /// <summary>Escapes what may not stand in a fragment (RFC 3986, 3.5).</summary>
    public static string EncodeFragment(string text)
    {
        var allowed = 0;
        while (allowed < text.Length && IsFragment(text[allowed])) allowed++;
        if (allowed == text.Length) return text;
        var encoded = new StringBuilder();
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            if (IsFragment((char)b)) encoded.Append((char)b);
            else encoded.Append('%').Append(Convert.ToHexString([b]));
        }
        return encoded.ToString();
    }

    /// <summary>The reference as text, without its fragment.</summary>
    public string WithoutFragment() => (this with { Fragment = null }).ToString();

    /// <summary>The reference as text.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (Scheme is not null) text.Append(Scheme).Append(':');
        if (Authority is not null) text.Append("//").Append(Authority);
        text.Append(Path);
        if (Query is not null) text.Append('?').Append(Query);
        if (Fragment is not null) text.Append('#').Append(Fragment);
        return text.ToString();
    }

    // Names are short, and a vector search would be compiled at run time for the first of them: a millisecond of a cold start.
    static bool IsFragment(char c) => char.IsAsciiLetterOrDigit(c) || "-._~!$&'()*+,;=:@/?".Contains(c, StringComparison.Ordinal);

    static bool IsScheme(ReadOnlySpan<char> text)
    {
        if (!char.IsAsciiLetter(text[0])) return false;
        foreach (var c in text)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.')) return false;
        return true;
    }

    static string Merge(UriReference root, string path)
    {
        if (root.Authority is not null && root.Path.Length == 0) return "/" + path;
        return root.Path[..(root.Path.LastIndexOf('/') + 1)] + path;
    }

    static string RemoveDots(string path)
    {
        if (!path.Contains('.', StringComparison.Ordinal) || !path.Contains('/', StringComparison.Ordinal)) return path;
        var kept = new List<string>();
        var segments = path.Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            var isLast = i == segments.Length - 1;
            if (segments[i] == "..")
            {
                if (kept.Count > 1) kept.RemoveAt(kept.Count - 1);
                if (isLast) kept.Add("");
            }
            else if (segments[i] != ".")
            {
                kept.Add(segments[i]);
            }
            else if (isLast)
            {
                kept.Add("");
            }
        }
        return string.Join('/', kept);
    }
}
