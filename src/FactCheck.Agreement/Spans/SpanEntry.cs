namespace FactCheck.Agreement.Spans;

/// <summary>A span as the matching sees it.</summary>
/// <param name="Group">Spans of different groups are never compared: the label, or 0 where labels do not matter.</param>
/// <param name="Start">First position.</param>
/// <param name="End">One past the last.</param>
/// <param name="Label">Index of the label.</param>
/// <param name="Index">Where it stands in its layer.</param>
readonly record struct SpanEntry(int Group, int Start, int End, int Label, int Index) : IComparable<SpanEntry>
{
    internal int Length => End - Start;

    public int CompareTo(SpanEntry other)
    {
        if (Group != other.Group) return Group.CompareTo(other.Group);
        if (Start != other.Start) return Start.CompareTo(other.Start);
        if (End != other.End) return End.CompareTo(other.End);
        return Label != other.Label ? Label.CompareTo(other.Label) : Index.CompareTo(other.Index);
    }

    internal bool Same(in SpanEntry other) => Start == other.Start && End == other.End && Label == other.Label;

    internal int Shared(in SpanEntry other) => Math.Min(End, other.End) - Math.Max(Start, other.Start);
}
