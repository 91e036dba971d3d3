namespace FactCheck.Agreement.Spans;

/// <summary>Spans matched one to one so that the sum of credits is largest; order never matters, as it does in a greedy match.</summary>
sealed class MatchingCriterion(Measure measure, bool comparesLabels, SpanCredit credit)
    : SpanCriterion(measure, comparesLabels)
{
    internal override SpanCounter Counter(SpanStudy study) => new MatchingCounter(ComparesLabels ? study.ByLabel : study.ByStart, credit);

    sealed class MatchingCounter(CompiledSpans spans, SpanCredit credit) : SpanCounter
    {
        readonly OverlapMatching _matching = new(credit);

        internal override void Count(int document, int first, int second, Span<MatchTally> byLabel)
        {
            var a = spans.Of(document, first);
            var b = spans.Of(document, second);
            foreach (ref readonly var span in a) byLabel[span.Group].First++;
            foreach (ref readonly var span in b) byLabel[span.Group].Second++;
            _matching.Match(a, b, byLabel);
        }
    }
}
