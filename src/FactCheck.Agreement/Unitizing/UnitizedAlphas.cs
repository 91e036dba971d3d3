using FactCheck.Agreement.Spans;

namespace FactCheck.Agreement.Unitizing;

/// <summary>The figures of the 2016 family. Immutable; a class, for it has no structural equality.</summary>
public sealed class UnitizedAlphas
{
    internal const string OneAnnotator = "one annotator alone has nobody to agree with";
    const string OneLabel = "stretches that two annotators marked hold one label only";

    readonly UnitizedTally _tally;
    readonly bool _few;
    readonly ImmutableArray<LeftOut> _leftOut;

    internal UnitizedAlphas(SpanStudy study, UnitizedTally tally, ImmutableArray<LeftOut> leftOut)
    {
        _tally = tally;
        _few = study.Annotators.Length < 2;
        _leftOut = leftOut;
        U = Positions(Measures.UnitizedAlpha, tally.Differing, tally.Marked);
        Binary = Positions(Measures.BinaryUnitizedAlpha, tally.HalfMarked, [tally.Marked.Sum()]);
        var shared = tally.Shared();
        var (total, agreed) = (shared.Sum(), tally.Agreed());
        Cu = Labels(Measures.CodedUnitizedAlpha, total - agreed, total, Unequal(shared, total), total * total - tally.Matched.Sum());
        CuPairwise = Labels(Measures.CodedUnitizedAlpha, total - agreed, total, Unequal(shared, total), total * total - tally.MatchedPairwise);
        Coverage = Score.Ratio(total, tally.Positions, "there is no text that all annotated");
        ByLabel = [.. study.Labels.Select((label, k) =>
        {
            var unequal = shared[k] * (total - shared[k]);
            var figure = Labels(Measures.LabelUnitizedAlpha, shared[k] - tally.Valued[k, k], shared[k], unequal,
                shared[k] * shared[k] - tally.Matched[k] + unequal);
            return new UnitizedLabel(label, figure, Score.Ratio(shared[k], tally.Marked[k], "nobody used the label"));
        })];
    }

    /// <summary>u-alpha: labels and gaps.</summary>
    public Figure U { get; }

    /// <summary>|u-alpha: marked or not, labels aside.</summary>
    public Figure Binary { get; }

    /// <summary>cu-alpha: labels where two annotators marked something. Undefined with one label.</summary>
    public Figure Cu { get; }

    /// <summary>cu-alpha with chance corrected by pairwise intersections, as some implementations have it; the same for two annotators.</summary>
    public Figure CuPairwise { get; }

    /// <summary>The share of pairs of annotators and positions at which both marked something: how much of the text cu-alpha looks at.</summary>
    public Score Coverage { get; }

    /// <summary>(k)u-alpha of each label.</summary>
    public ImmutableArray<UnitizedLabel> ByLabel { get; }

    /// <summary>cu-alpha from sums: positions of equal labels, squared lengths of matched units, positions by label.</summary>
    internal static Score Coded(double agreed, double matched, ReadOnlySpan<double> shared)
    {
        double total = 0;
        foreach (var length in shared) total += length;
        return Alpha(total - agreed, total, Unequal(shared, total), total * total - matched);
    }

    /// <summary>(k)u-alpha from sums, those of the label and the positions of all.</summary>
    internal static Score OfLabel(double agreed, double matched, double shared, double total)
    {
        var unequal = shared * (total - shared);
        return Alpha(shared - agreed, shared, unequal, shared * shared - matched + unequal);
    }

    static double Unequal(ReadOnlySpan<double> shared, double total)
    {
        double squares = 0;
        foreach (var length in shared) squares += length * length;
        return total * total - squares;
    }

    static Score Alpha(double differing, double shared, double unequal, double pairs) =>
        shared == 0 ? Score.None("no two annotators marked the same stretch")
        : unequal <= 0 || pairs <= 0 ? Score.None(OneLabel)
        : Score.OneMinus(differing / shared, unequal / pairs, OneLabel);

    Figure Positions(Measure measure, double differing, ReadOnlySpan<double> marked) => new()
    {
        Measure = measure,
        Score = _few ? Score.None(OneAnnotator) : UnitizedAlpha2016.Alpha(differing, _tally.Positions, _tally.Self, marked),
        Observed = _tally.Positions == 0 ? null : differing / _tally.Positions,
        Expected = UnitizedAlpha2016.Expected(_tally.Positions, _tally.Self, marked),
        Items = (long)_tally.Positions,
        LeftOut = _leftOut,
    };

    Figure Labels(Measure measure, double differing, double shared, double unequal, double pairs) => new()
    {
        Measure = measure,
        Score = _few ? Score.None(OneAnnotator) : Alpha(differing, shared, unequal, pairs),
        Observed = shared == 0 ? null : differing / shared,
        Expected = pairs <= 0 ? null : unequal / pairs,
        Items = (long)shared,
        LeftOut = _leftOut,
    };
}
