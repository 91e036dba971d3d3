namespace FactCheck.Storage.Files.Sessions;

/// <summary>
/// What was rescued of one layer: layers of sessions that lost it (<c>edits-…json</c>), lines and ends of journals (<c>journal-…jsonl</c>), files that could
/// not be read and made way for another (<c>unusable-…json</c>). Named by content, so that the same thing is kept once. Nothing here is ever removed by
/// the program.
/// </summary>
sealed class RecoveryFolder(RootedPath folder)
{
    /// <summary>What names begin with.</summary>
    public const string Layers = "edits-", Journals = "journal-", Unusable = "unusable-";

    const int HashDigits = 12;

    /// <summary>Keeps a layer as a standoff file; returns where, when it is on disk.</summary>
    /// <exception cref="IOException">It may not be.</exception>
    public Rescue KeepLayer(ReadOnlySpan<byte> standoff) => Keep($"{Layers}{Sha256.Of(standoff)[..HashDigits]}.json", standoff);

    /// <summary>Keeps bytes of a journal; returns where, when they are on disk.</summary>
    /// <exception cref="IOException">They may not be.</exception>
    public Rescue KeepJournal(ReadOnlySpan<byte> bytes) => Keep($"{Journals}{Sha256.Of(bytes)[..HashDigits]}.jsonl", bytes);

    /// <summary>Keeps a file that cannot be read as what it should be; returns where, when it is on disk.</summary>
    /// <exception cref="IOException">It may not be.</exception>
    public Rescue KeepUnusable(ReadOnlySpan<byte> bytes) => Keep($"{Unusable}{Sha256.Of(bytes)[..HashDigits]}.json", bytes);

    /// <summary>Paths of all that is here.</summary>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    public IReadOnlyList<RootedPath> List() =>
        [.. SafeListing.Files(folder, "*").Where(IsOurs).Order(StringComparer.Ordinal).Select(folder.Below)];

    static bool IsOurs(string name) => Array.Exists([Layers, Journals, Unusable], prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    Rescue Keep(string name, ReadOnlySpan<byte> bytes)
    {
        var path = folder.Below(name);
        SafeFolder.CreateFor(path);
        return new Rescue(path, AtomicFile.Create(path, bytes));
    }
}
