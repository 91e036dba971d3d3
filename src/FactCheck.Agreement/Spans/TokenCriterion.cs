namespace FactCheck.Agreement.Spans;

/// <summary>Every token that a span touches counts once for that span: two spans of a label on one token are two.</summary>
sealed class TokenCriterion() : SpanCriterion(Measures.TokenF1, true)
{
    internal override bool NeedsTokens => true;

    internal override SpanCounter Counter(SpanStudy study) => new TokenCounter(study);

    sealed class TokenCounter(SpanStudy study) : SpanCounter
    {
        readonly List<(int Label, int Token)> _a = [], _b = [];

        internal override void Count(int document, int first, int second, Span<MatchTally> byLabel)
        {
            var tokens = study.Documents[document].Tokens.AsSpan();
            Touched(study.ByLabel.Of(document, first), tokens, _a);
            Touched(study.ByLabel.Of(document, second), tokens, _b);
            foreach (var (label, _) in _a) byLabel[label].First++;
            foreach (var (label, _) in _b) byLabel[label].Second++;
            int i = 0, j = 0;
            while (i < _a.Count && j < _b.Count)
            {
                var order = _a[i].CompareTo(_b[j]);
                if (order == 0) byLabel[_a[i].Label].Credit++;
                if (order <= 0) i++;
                if (order >= 0) j++;
            }
        }

        static void Touched(ReadOnlySpan<SpanEntry> spans, ReadOnlySpan<OffsetRange> tokens, List<(int, int)> into)
        {
            into.Clear();
            foreach (ref readonly var span in spans)
                for (var token = TokenSearch.FirstEndingAfter(tokens, span.Start); token < tokens.Length && tokens[token].Start < span.End; token++)
                    into.Add((span.Label, token));
            into.Sort();
        }
    }
}
