namespace FactCheck.Annotation.Anchoring;

/// <summary>A half-open range of units of a <see cref="FoldedText"/>.</summary>
readonly record struct UnitRange(int Start, int End)
{
    public int Length => End - Start;

    public static UnitRange FromLength(int start, int length) => new(start, start + length);

    public bool Contains(UnitRange other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(UnitRange other) => Start < other.End && other.Start < End;
}
