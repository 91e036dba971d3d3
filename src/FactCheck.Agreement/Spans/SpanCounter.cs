namespace FactCheck.Agreement.Spans;

/// <summary>Counts what two annotators have in common in one document. One instance per thread.</summary>
abstract class SpanCounter
{
    /// <summary>Adds to the counts of each label, or to the first where the criterion compares none.</summary>
    internal abstract void Count(int document, int first, int second, Span<MatchTally> byLabel);
}
