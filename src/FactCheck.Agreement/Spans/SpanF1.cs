using FactCheck.Agreement.Resampling;

namespace FactCheck.Agreement.Spans;

/// <summary>
/// F1 between annotators: twice what they have in common over what both marked. Documents that only one of two annotated are left out of their
/// pair; where neither marked anything the figure is undefined.
/// </summary>
public static class SpanF1
{
    /// <summary>From so many pairs of annotators on, pairs are counted on several threads; each by itself, so the figures stay the same.</summary>
    const int MostAlone = 3;

    /// <summary>All pairs of annotators, pooled over documents, with mean and standard deviation over pairs.</summary>
    public static PairwiseF1 Pairwise(SpanStudy study, SpanCriterion criterion)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(criterion);
        var pairs = study.Pairs().ToArray();
        var figures = new PairF1[pairs.Length];
        if (pairs.Length < MostAlone)
        {
            var counter = criterion.Counter(study);
            for (var i = 0; i < pairs.Length; i++) figures[i] = Of(study, criterion, counter, pairs[i].First, pairs[i].Second, null);
        }
        else
        {
            Parallel.For(0, pairs.Length, () => criterion.Counter(study), (i, _, counter) =>
            {
                figures[i] = Of(study, criterion, counter, pairs[i].First, pairs[i].Second, null);
                return counter;
            }, _ => { });
        }
        return new PairwiseF1(criterion, [.. figures]);
    }

    /// <summary>One pair of annotators, pooled over documents.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Either is no annotator of the study.</exception>
    public static PairF1 Of(SpanStudy study, int first, int second, SpanCriterion criterion)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(criterion);
        study.CheckAnnotator(first);
        study.CheckAnnotator(second);
        return Of(study, criterion, criterion.Counter(study), first, second, null);
    }

    /// <summary>Each document by itself, in the study's order: which ones disagree most.</summary>
    public static ImmutableArray<(StudyDocument Document, PairwiseF1 F1)> ByDocument(SpanStudy study, SpanCriterion criterion)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(criterion);
        var counter = criterion.Counter(study);
        return [.. study.Documents.Select((document, d) => (document, new PairwiseF1(
            criterion, [.. study.Pairs().Select(pair => Of(study, criterion, counter, pair.First, pair.Second, d))])))];
    }

    /// <summary>
    /// The sums of each document, to resample the mean F1 over pairs from. Pairs that a resample leaves undefined do not enter its mean.
    /// </summary>
    /// <param name="study">The study.</param>
    /// <param name="criterion">When spans match.</param>
    /// <param name="label">Only this label, for criteria that compare labels; null for all.</param>
    /// <exception cref="ArgumentException">A label is given for a criterion that compares none.</exception>
    public static DocumentSums Sums(SpanStudy study, SpanCriterion criterion, string? label = null)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(criterion);
        if (label is not null && !criterion.ComparesLabels)
            throw new ArgumentException("This criterion does not compare labels, so it has no figure for one.", nameof(label));
        var only = label is null ? -1 : study.Labels.IndexOf(label);
        var pairs = study.Pairs().ToList();
        var counter = criterion.Counter(study);
        var counts = new MatchTally[Math.Max(1, study.Labels.Length)];
        var sums = new DocumentSumsBuilder(study.Documents.Length);
        for (var document = 0; document < study.Documents.Length; document++)
        {
            for (var pair = 0; pair < pairs.Count; pair++)
            {
                if (!Comparable(study, criterion, document, pairs[pair].First, pairs[pair].Second)) continue;
                Array.Clear(counts);
                counter.Count(document, pairs[pair].First, pairs[pair].Second, counts);
                var count = label is null ? Total(counts) : only < 0 ? default : counts[only].Counts;
                sums.Add(document, 2 * pair, 2 * count.Credit);
                sums.Add(document, 2 * pair + 1, count.First + count.Second);
            }
        }
        return sums.Build(2 * pairs.Count, totals =>
        {
            double sum = 0;
            var defined = 0;
            for (var pair = 0; pair < totals.Length; pair += 2)
            {
                if (totals[pair + 1] == 0) continue;
                sum += totals[pair] / totals[pair + 1];
                defined++;
            }
            return Score.Ratio(sum, defined, PairwiseF1.NoPair);
        });
    }

    static PairF1 Of(SpanStudy study, SpanCriterion criterion, SpanCounter counter, int first, int second, int? only)
    {
        var counts = new MatchTally[Math.Max(1, study.Labels.Length)];
        int compared = 0, unshared = 0, withoutTokens = 0;
        for (var document = only ?? 0; document < (only + 1 ?? study.Documents.Length); document++)
        {
            if (Comparable(study, criterion, document, first, second))
            {
                counter.Count(document, first, second, counts);
                compared++;
            }
            else if (study.ByStart.Has(document, first) && study.ByStart.Has(document, second)) withoutTokens++;
            else unshared++;
        }
        var leftOut = ImmutableArray.CreateBuilder<LeftOut>();
        if (unshared > 0) leftOut.Add(new LeftOut("documents", unshared, "not annotated by both"));
        if (withoutTokens > 0) leftOut.Add(new LeftOut("documents", withoutTokens, "without tokens"));
        ImmutableArray<MatchCounts> byLabel = criterion.ComparesLabels ? [.. counts.Take(study.Labels.Length).Select(tally => tally.Counts)] : [];
        return new PairF1(study, criterion, first, second, Total(counts), byLabel, compared, leftOut.ToImmutable());
    }

    static bool Comparable(SpanStudy study, SpanCriterion criterion, int document, int first, int second) =>
        study.ByStart.Has(document, first) && study.ByStart.Has(document, second)
            && !(criterion.NeedsTokens && study.Documents[document].Tokens.IsEmpty);

    static MatchCounts Total(MatchTally[] tallies)
    {
        var total = default(MatchCounts);
        foreach (var tally in tallies) total += tally.Counts;
        return total;
    }
}
