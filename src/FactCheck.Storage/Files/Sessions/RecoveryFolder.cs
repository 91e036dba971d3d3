namespace FactCheck.Storage.Files.Sessions;

/// <summary>
/// What was rescued of one layer: layers of sessions that lost it (<c>edits-…json</c>), lines and ends of journals (<c>journal-…jsonl</c>). Named by
/// content, so that the same thing is kept once. Nothing here is ever removed by the program.
/// </summary>
sealed class RecoveryFolder(RootedPath folder)
{
    const int HashDigits = 12;

    /// <summary>Keeps a layer as a standoff file; returns where, when it is on disk.</summary>
    /// <exception cref="IOException">It may not be.</exception>
    public Rescue KeepLayer(ReadOnlySpan<byte> standoff) => Keep($"edits-{Sha256.Of(standoff)[..HashDigits]}.json", standoff);

    /// <summary>Keeps bytes of a journal; returns where, when they are on disk.</summary>
    /// <exception cref="IOException">They may not be.</exception>
    public Rescue KeepJournal(ReadOnlySpan<byte> bytes) => Keep($"journal-{Sha256.Of(bytes)[..HashDigits]}.jsonl", bytes);

    /// <summary>Paths of all that is here.</summary>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    public IReadOnlyList<RootedPath> List() =>
        [.. SafeListing.Files(folder, "*").Where(name => name.StartsWith("edits-", StringComparison.Ordinal) || name.StartsWith("journal-", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(folder.Below)];

    Rescue Keep(string name, ReadOnlySpan<byte> bytes)
    {
        var path = folder.Below(name);
        SafeFolder.CreateFor(path);
        return new Rescue(path, AtomicFile.Create(path, bytes));
    }
}
