using System.Globalization;
using FactCheck.Storage.Files.Posix;

namespace FactCheck.Storage.Files.Sessions;

/// <summary>
/// Versions of one layer's standoff file, <c>&lt;revision&gt;.&lt;sha256&gt;.json</c> in a folder of their own, byte for byte. A version is here before
/// it is put in place and before it is replaced. The newest <see cref="Kept"/> stay.
/// </summary>
sealed class RevisionArchive(RootedPath folder)
{
    /// <summary>How many versions stay.</summary>
    public const int Kept = 20;

    const string Extension = ".json";

    /// <summary>Returns when the version is on disk; does nothing where it is here already.</summary>
    /// <exception cref="IOException">It may not be.</exception>
    public void Keep(LayerVersion version, ReadOnlySpan<byte> bytes)
    {
        var path = folder.Below(NameOf(version));
        SafeFolder.CreateFor(path);
        AtomicFile.Create(path, bytes);
    }

    /// <summary>The bytes of a version; null where it is not here.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public byte[]? Read(LayerVersion version) => SafeFile.ReadAll(folder.Below(NameOf(version)), FileCorpus.JsonLimit);

    /// <summary>The versions that are here, by revision; files with other names do not count.</summary>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    public IReadOnlyList<LayerVersion> List()
    {
        var versions = new List<LayerVersion>();
        foreach (var name in SafeListing.Files(folder, "*" + Extension))
            if (Parse(name) is { } version) versions.Add(version);
        versions.Sort((a, b) => a.Revision != b.Revision ? a.Revision.CompareTo(b.Revision) : string.CompareOrdinal(a.Sha256, b.Sha256));
        return versions;
    }

    /// <summary>The hash that the name of a version's file says; null: it is the name of none.</summary>
    public static string? HashIn(string name) => name.EndsWith(Extension, StringComparison.Ordinal) ? Parse(name)?.Sha256 : null;

    /// <summary>Path of a version.</summary>
    public RootedPath PathOf(LayerVersion version) => folder.Below(NameOf(version));

    /// <summary>
    /// Removes versions until <see cref="Kept"/> are left, those with the lowest revisions first, but none that is among <paramref name="recent"/>: whoever
    /// goes back to an old version counts on from there.
    /// </summary>
    /// <param name="recent">Hashes of the versions that were in place last.</param>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    public void Prune(IReadOnlyCollection<string> recent)
    {
        var versions = List();
        if (versions.Count <= Kept) return;
        using var open = SafeFolder.Open(folder);
        foreach (var version in versions.Where(it => !recent.Contains(it.Sha256)).Take(versions.Count - Kept)) open.Remove(NameOf(version));
    }

    static string NameOf(LayerVersion version)
    {
        if (!Sha256.IsHash(version.Sha256)) throw new IOException($"\"{version.Sha256}\" is no SHA-256 in lower-case hexadecimal digits; the version cannot be kept under it.");
        return string.Create(CultureInfo.InvariantCulture, $"{version.Revision}.{version.Sha256}{Extension}");
    }

    static LayerVersion? Parse(string name) =>
        name[..^Extension.Length].Split('.') is [var number, var hash]
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
        && Sha256.IsHash(hash)
            ? new LayerVersion(revision, hash)
            : null;
}
