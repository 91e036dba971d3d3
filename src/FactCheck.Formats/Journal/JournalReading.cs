using System.Collections.Immutable;

namespace FactCheck.Formats.Journal;

/// <summary>What came out of reading a journal. Compared by reference of its parts.</summary>
/// <param name="Lines">Every line that could be read, in the order of the file: also those after a damage.</param>
/// <param name="Unbroken">How many of <see cref="Lines"/> stand before the first damage.</param>
/// <param name="Damages">What is wrong, in the order of the file; empty: the journal is whole.</param>
public sealed record JournalReading(ImmutableArray<JournalLine> Lines, int Unbroken, ImmutableArray<JournalDamage> Damages)
{
    /// <summary>The entries before the first damage: what counts.</summary>
    public IReadOnlyList<JournalEntry> Entries { get; } = [.. Lines.Take(Unbroken).Select(line => line.Entry)];

    /// <summary>Indices of the lines between which and the line before a damage stands: what was known before it need not hold after it.</summary>
    public IReadOnlySet<int> Breaks { get; } = FindBreaks(Lines, Damages);

    /// <summary>Bytes up to the end of the last line before the first damage.</summary>
    public int GoodLength => Unbroken == 0 ? 0 : Lines[Unbroken - 1].End;

    /// <summary>Hash of the last line before the first damage; <see cref="JournalFormat.NoHash"/> where there is none.</summary>
    public string LastHash => Unbroken == 0 ? JournalFormat.NoHash : Lines[Unbroken - 1].Hash;

    /// <summary>Number of the last line before the first damage; 0 where there is none.</summary>
    public long LastSequence => Unbroken == 0 ? 0 : Lines[Unbroken - 1].Entry.Sequence;

    static HashSet<int> FindBreaks(ImmutableArray<JournalLine> lines, ImmutableArray<JournalDamage> damages)
    {
        var breaks = new HashSet<int>();
        var line = 0;
        foreach (var damage in damages)
        {
            while (line < lines.Length && lines[line].Start < damage.Start) line++;
            if (line < lines.Length) breaks.Add(line);
        }
        return breaks;
    }
}
