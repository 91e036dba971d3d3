namespace FactCheck.Formats.Journal;

/// <summary>A line of a journal that could be read. No structural equality.</summary>
/// <param name="Entry">What it says.</param>
/// <param name="Start">Its first byte in the file.</param>
/// <param name="Length">Its bytes, with its LF.</param>
/// <param name="Hash">Its hash (<see cref="JournalFormat.HashOf"/>).</param>
public sealed record JournalLine(JournalEntry Entry, int Start, int Length, string Hash)
{
    /// <summary>The byte after its LF.</summary>
    public int End => Start + Length;
}
