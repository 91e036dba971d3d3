namespace FactCheck.Agreement.Spans;

/// <summary>F1 of every pair of annotators, and over pairs. Immutable; a class, for it has no structural equality.</summary>
public sealed class PairwiseF1
{
    internal const string NoPair = "no two annotators marked anything in a document that both annotated";

    internal PairwiseF1(SpanCriterion criterion, ImmutableArray<PairF1> pairs)
    {
        Pairs = pairs;
        var undefined = pairs.Count(pair => !pair.Counts.F1.IsDefined);
        var left = pairs.SelectMany(pair => pair.Figure.LeftOut).GroupBy(part => (part.What, part.Why))
            .Select(group => new LeftOut($"{group.Key.What} over pairs", group.Sum(part => part.Count), group.Key.Why)).ToList();
        if (undefined > 0) left.Add(new LeftOut("pairs", undefined, "neither annotator marked anything in documents that both annotated"));
        Mean = new Figure
        {
            Measure = criterion.Measure,
            Score = MeanOf(pair => pair.Counts.F1),
            Items = pairs.Sum(pair => pair.Figure.Items),
            LeftOut = [.. left],
        };
    }

    /// <summary>Every pair, in the order of the study's annotators.</summary>
    public ImmutableArray<PairF1> Pairs { get; }

    /// <summary>The mean over pairs, each pooled over its documents; undefined pairs are left out and counted.</summary>
    public Figure Mean { get; }

    /// <summary>Standard deviation over defined pairs, with their number as divisor.</summary>
    public Score Deviation
    {
        get
        {
            var defined = Pairs.Select(pair => pair.Counts.F1.Value).OfType<double>().ToList();
            return Mean.Value is { } mean ? Score.Of(Math.Sqrt(defined.Average(value => (value - mean) * (value - mean)))) : Score.None(NoPair);
        }
    }

    /// <summary>The mean over pairs of a label's F1; pairs in which neither used it are left out.</summary>
    public Score MeanOfLabel(string label) => MeanOf(pair => pair.OfLabel(label).F1);

    Score MeanOf(Func<PairF1, Score> score)
    {
        var defined = Pairs.Select(pair => score(pair).Value).OfType<double>().ToList();
        return Score.Ratio(defined.Sum(), defined.Count, NoPair);
    }
}
