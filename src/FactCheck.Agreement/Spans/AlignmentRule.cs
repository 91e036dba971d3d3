namespace FactCheck.Agreement.Spans;

/// <summary>Which spans of two annotators may be aligned, labels aside.</summary>
public enum AlignmentRule
{
    /// <summary>Spans with the same offsets.</summary>
    SameOffsets,

    /// <summary>Spans that share a position.</summary>
    Overlap,
}
