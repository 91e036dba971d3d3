using FactCheck.Agreement;

namespace FactCheckTUI.Agreeing.Measuring;

/// <summary>One figure from those of all pairs of annotators.</summary>
static class PairMean
{
    /// <summary>The mean of the defined ones; of one pair its own figure. Items and what was left out are summed.</summary>
    public static Figure Of(Measure measure, IEnumerable<Figure> pairs)
    {
        var figures = pairs.ToList();
        if (figures.Count == 1) return figures[0];
        var defined = figures.Select(figure => figure.Value).OfType<double>().ToList();
        var undefined = figures.Count - defined.Count;
        var parts = figures.SelectMany(figure => figure.LeftOut).GroupBy(part => (part.What, part.Why))
            .Select(group => new LeftOut($"{group.Key.What} over pairs", group.Sum(part => part.Count), group.Key.Why));
        return new Figure
        {
            Measure = measure,
            Score = Score.Ratio(defined.Sum(), defined.Count, figures.FirstOrDefault()?.Score.Undefined ?? "there are no two annotators to compare"),
            Items = figures.Sum(figure => figure.Items),
            LeftOut = undefined == 0 ? [.. parts] : [.. parts, new LeftOut("pairs", undefined, "undefined for them")],
        };
    }
}
