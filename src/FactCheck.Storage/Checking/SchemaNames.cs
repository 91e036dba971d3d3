namespace FactCheck.Storage.Checking;

/// <summary>
/// URIs of schemas that are files. Names become paths of a host that does not exist, so that references resolve as they do on the web and lead nowhere else.
/// </summary>
static class SchemaNames
{
    const string Base = "file://corpus/";

    /// <summary>The URI of a name, which has <c>/</c> between its parts.</summary>
    public static string UriOf(string name) => Base + string.Join('/', name.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The name behind a URI without fragment; null where it is none of a file, or where a part of it would lead elsewhere.</summary>
    public static string? Of(string uri)
    {
        if (!uri.StartsWith(Base, StringComparison.Ordinal)) return null;
        var parts = Array.ConvertAll(uri[Base.Length..].Split('/'), Uri.UnescapeDataString);
        return Array.Exists(parts, part => part is "" or "." or ".." || part.AsSpan().ContainsAny('/', '\0')) ? null : string.Join('/', parts);
    }

    /// <summary>A text for people in which files have their names.</summary>
    public static string Shown(string text) => text.Replace(Base, "", StringComparison.Ordinal);
}
