using FactCheck.Formats.Journal;
using FactCheck.Formats.Standoff;
using FactCheck.Storage;
using FactCheck.Storage.Records;

namespace FactCheckTUI.History;

/// <summary>A kept copy with what stands in it. Compared by reference.</summary>
/// <param name="Kept">The copy.</param>
/// <param name="Time">When it was made: by the journal where that tells, else by the file system (UTC).</param>
/// <param name="File">The standoff file that it is; null: it is none, or cannot be read.</param>
/// <param name="Note">What else is to be said of it; empty: nothing.</param>
sealed record LayerCopy(KeptCopy Kept, DateTimeOffset Time, StandoffFile? File, string Note)
{
    /// <summary>All copies of a layer.</summary>
    /// <exception cref="IOException">They cannot be listed.</exception>
    public static IReadOnlyList<LayerCopy> Of(ICorpusStore store, LayerName layer)
    {
        var present = store.Records.PresentVersion(layer).Sha256;
        var times = TimesOf(LayerLog.Read(store, layer).Reading);
        return [.. store.Records.Copies(layer).Select(kept => Read(store, kept, present, times))];
    }

    /// <summary>What the copy is, for people.</summary>
    public string Kind => Kept.Kind switch
    {
        KeptKind.Revision => "revision",
        KeptKind.Recovery => "edits that could not be saved",
        KeptKind.Conflict => "the other side of a conflict",
        KeptKind.JournalLines => "lines of a journal",
        _ => "a file that could not be read",
    };

    static LayerCopy Read(ICorpusStore store, KeptCopy kept, string present, Dictionary<string, DateTimeOffset> times)
    {
        try
        {
            var bytes = store.Records.ReadCopy(kept);
            if (kept.Kind == KeptKind.JournalLines) return new LayerCopy(kept, kept.Time, null, $"{JournalFormat.Read(bytes).Lines.Length} can be read");
            var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));
            var file = StandoffFormat.Read(bytes).Value;
            return new LayerCopy(kept, times.GetValueOrDefault(hash, kept.Time), file, hash == present ? "present" : file is null ? "cannot be read" : "");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new LayerCopy(kept, kept.Time, null, e.Message);
        }
    }

    // When each version was written; what was only found at opening has the time of its file.
    static Dictionary<string, DateTimeOffset> TimesOf(JournalReading reading)
    {
        var times = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        foreach (var line in reading.Lines)
            if (line.Entry.Event is JournalEvent.Snapshot snapshot) times[snapshot.Sha256] = line.Entry.Time;
        return times;
    }
}
