namespace FactCheck.Agreement.Spans;

/// <summary>Every position under a label counts once, however many spans of that label cover it.</summary>
sealed class CharacterCriterion() : SpanCriterion(Measures.CharacterF1, true)
{
    internal override SpanCounter Counter(SpanStudy study) => new CharacterCounter(study.ByLabel);

    sealed class CharacterCounter(CompiledSpans spans) : SpanCounter
    {
        readonly List<(int Label, int Start, int End)> _a = [], _b = [];

        internal override void Count(int document, int first, int second, Span<MatchTally> byLabel)
        {
            Union(spans.Of(document, first), _a);
            Union(spans.Of(document, second), _b);
            foreach (var (label, start, end) in _a) byLabel[label].First += end - start;
            foreach (var (label, start, end) in _b) byLabel[label].Second += end - start;
            int i = 0, j = 0;
            while (i < _a.Count && j < _b.Count)
            {
                var (a, b) = (_a[i], _b[j]);
                if (a.Label == b.Label) byLabel[a.Label].Credit += Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
                if (a.Label != b.Label ? a.Label < b.Label : a.End <= b.End) i++;
                else j++;
            }
        }

        static void Union(ReadOnlySpan<SpanEntry> spans, List<(int Label, int Start, int End)> into)
        {
            into.Clear();
            foreach (ref readonly var span in spans)
            {
                if (into.Count > 0 && into[^1].Label == span.Label && into[^1].End >= span.Start)
                    into[^1] = (span.Label, into[^1].Start, Math.Max(into[^1].End, span.End));
                else into.Add((span.Label, span.Start, span.End));
            }
        }
    }
}
