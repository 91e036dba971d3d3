namespace FactCheck.Storage.Files;

/// <summary>
/// A path below a folder that the user has named. The way to that root may pass through links, which are the user's own; below it, where other
/// members of a team write too, none is followed. <c>default</c> is not used.
/// </summary>
readonly record struct RootedPath
{
    RootedPath(string root, string relative) => (Root, Relative) = (root, relative);

    /// <summary>The folder that the user has named, absolute.</summary>
    public string Root { get; }

    /// <summary>Names below it, joined by <c>/</c>; empty for the root itself.</summary>
    public string Relative { get; }

    /// <summary>The whole path.</summary>
    public string Full => Path.Combine(Root, Relative);

    /// <summary>Its last name; empty for the root itself.</summary>
    public string Name => Relative[(Relative.LastIndexOf('/') + 1)..];

    /// <summary>The folder that it lies in. The root lies in itself.</summary>
    public RootedPath Folder => new(Root, Relative.LastIndexOf('/') is >= 0 and var at ? Relative[..at] : "");

    /// <summary>The whole path.</summary>
    public static implicit operator string(RootedPath path) => path.Full;

    /// <summary>The path of these names below <paramref name="root"/>.</summary>
    /// <exception cref="ArgumentException">A name could lead elsewhere: it is empty, <c>.</c> or <c>..</c>, or holds <c>/</c> or a zero byte.</exception>
    public static RootedPath Of(string root, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (name is "" or "." or ".." || name.AsSpan().ContainsAny('/', '\0'))
                throw new ArgumentException($"\"{name}\" is no name of a file.", nameof(names));
        return new RootedPath(root, string.Join('/', names));
    }

    /// <summary>The path of a name in this folder.</summary>
    /// <exception cref="ArgumentException">As for <see cref="Of"/>.</exception>
    public RootedPath Below(string name)
    {
        var below = Of(Root, name);
        return Relative.Length == 0 ? below : new RootedPath(Root, $"{Relative}/{name}");
    }

    /// <summary>The whole path.</summary>
    public override string ToString() => Full;
}
