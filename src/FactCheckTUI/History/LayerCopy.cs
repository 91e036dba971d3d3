using System.Security.Cryptography;
using FactCheck.Formats.Journal;
using FactCheck.Formats.Standoff;
using FactCheck.Storage.Records;

namespace FactCheckTUI.History;

/// <summary>A kept copy with what stands in it. Compared by reference.</summary>
/// <param name="Kept">The copy.</param>
/// <param name="Time">When it was made: by the journal where that tells, else by the file system (UTC).</param>
/// <param name="Bytes">Its content; empty where it cannot be read.</param>
/// <param name="File">The standoff file that it is; null: it is none, or cannot be read.</param>
/// <param name="Note">What else is to be said of it; empty: nothing.</param>
sealed record LayerCopy(KeptCopy Kept, DateTimeOffset Time, byte[] Bytes, StandoffFile? File, string Note)
{
    /// <summary>True where its bytes could not be read; the note says why.</summary>
    public bool IsUnread { get; private init; }

    /// <summary>What the copy is, for people.</summary>
    public string Kind => Kept.Kind switch
    {
        KeptKind.Revision => "revision",
        KeptKind.Recovery => "edits that could not be saved",
        KeptKind.Rescued => $"edits that could not be saved, at {Kept.Path}",
        KeptKind.Conflict => "the other side of a conflict",
        KeptKind.JournalLines => "lines of a journal",
        _ => "a file that could not be read",
    };

    /// <summary>Reads a copy; where it cannot be read, the note says why.</summary>
    /// <param name="kept">The copy.</param>
    /// <param name="read">Reads its bytes.</param>
    /// <param name="present">Hash of the present version.</param>
    /// <param name="times">When versions were written, by their hash.</param>
    public static LayerCopy Read(KeptCopy kept, Func<byte[]> read, string present, IReadOnlyDictionary<string, DateTimeOffset> times)
    {
        try
        {
            var bytes = read();
            if (kept.Kind == KeptKind.JournalLines) return new LayerCopy(kept, kept.Time, bytes, null, $"{JournalFormat.Read(bytes).Lines.Length} can be read");
            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
            var file = StandoffFormat.Read(bytes).Value;
            return new LayerCopy(kept, times.GetValueOrDefault(hash, kept.Time), bytes, file, hash == present ? "present" : file is null ? "cannot be read" : "");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new LayerCopy(kept, kept.Time, [], null, e.Message) { IsUnread = true };
        }
    }
}
