using FactCheck.Formats.Journal;

namespace FactCheck.Storage.Files.Sessions;

/// <summary>The end of a journal as somebody left it. Who finds another end knows that somebody else wrote.</summary>
/// <param name="Length">Bytes up to the end of the last whole line.</param>
/// <param name="Sequence">Number of the last line; 0 where there is none.</param>
/// <param name="LastHash">Hash of the last line.</param>
/// <param name="LastLine">Bytes of the last line with its LF; 0 where there is none.</param>
readonly record struct JournalMark(long Length, long Sequence, string LastHash, int LastLine)
{
    /// <summary>The mark of a journal that was read, and the bytes after it that are no whole line.</summary>
    public static (JournalMark Mark, byte[] Torn) Of(ReadOnlySpan<byte> journal, JournalReading reading)
    {
        var length = journal.LastIndexOf((byte)'\n') + 1;
        if (length == 0) return (new JournalMark(0, 0, JournalFormat.NoHash, 0), journal.ToArray());

        // The last line is what a new one is chained to, readable or not.
        var line = journal[(journal[..(length - 1)].LastIndexOf((byte)'\n') + 1)..length];
        var sequence = reading.Lines.IsEmpty ? 0 : reading.Lines.Max(it => it.Entry.Sequence);
        return (new JournalMark(length, sequence, JournalFormat.HashOf(line), line.Length), journal[length..].ToArray());
    }
}
