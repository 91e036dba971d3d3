namespace FactCheck.Formats.Journal;

/// <summary>Lines of a journal that follow one another and are damaged in one way.</summary>
/// <param name="Start">First byte.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="FirstLine">Number of the first line, from 1.</param>
/// <param name="LastLine">Number of the last line.</param>
/// <param name="What">What is wrong with the first line.</param>
readonly record struct DamagedRun(int Start, int Length, JournalDamageKind Kind, int FirstLine, int LastLine, string What)
{
    /// <summary>The byte after the last.</summary>
    public int End => Start + Length;

    /// <summary>The damage with its message.</summary>
    public JournalDamage ToDamage() => new(Start, Length, Kind, FirstLine == LastLine
        ? $"Line {FirstLine} of the journal, bytes {Start} to {End}: {What}"
        : $"Lines {FirstLine} to {LastLine} of the journal, bytes {Start} to {End}: none of them can be read. Of the first: {What}");
}
