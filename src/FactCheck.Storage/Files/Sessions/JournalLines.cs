using FactCheck.Formats.Journal;

namespace FactCheck.Storage.Files.Sessions;

/// <summary>Lines that go behind a mark, and the mark behind them. Compared by reference.</summary>
sealed record JournalLines(byte[] Bytes, JournalMark End)
{
    /// <summary>Writes one line for each event.</summary>
    /// <param name="mark">The end of the journal.</param>
    /// <param name="session">The session that writes.</param>
    /// <param name="by">The annotator.</param>
    /// <param name="events">When and what, in order; at least one.</param>
    /// <exception cref="ArgumentException">A line would be too long.</exception>
    public static JournalLines Of(JournalMark mark, string session, string by, IEnumerable<(DateTimeOffset Time, JournalEvent Event)> events)
    {
        using var bytes = new MemoryStream();
        foreach (var (time, happened) in events)
        {
            var line = JournalFormat.Write(new JournalEntry(mark.Sequence + 1, time.ToUniversalTime(), session, by, mark.LastHash, happened));
            bytes.Write(line);
            mark = new JournalMark(mark.Length + line.Length, mark.Sequence + 1, JournalFormat.HashOf(line), line.Length);
        }
        return new JournalLines(bytes.ToArray(), mark);
    }
}
