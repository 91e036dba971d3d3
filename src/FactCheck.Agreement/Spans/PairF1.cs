namespace FactCheck.Agreement.Spans;

/// <summary>
/// What two annotators have in common, pooled over the documents that both annotated. Immutable; a class, for it has no structural
/// equality.
/// </summary>
public sealed class PairF1
{
    readonly ImmutableArray<string> _labels;
    readonly ImmutableArray<MatchCounts> _byLabel;

    internal PairF1(SpanStudy study, SpanCriterion criterion, int first, int second, MatchCounts counts, ImmutableArray<MatchCounts> byLabel,
        int documents, ImmutableArray<LeftOut> leftOut)
    {
        _labels = study.Labels;
        _byLabel = byLabel;
        (First, Second) = (study.Annotators[first], study.Annotators[second]);
        (Counts, Documents) = (counts, documents);
        Figure = new Figure { Measure = criterion.Measure, Score = counts.F1, Items = counts.First + counts.Second, LeftOut = leftOut };
    }

    /// <summary>The first annotator.</summary>
    public string First { get; }

    /// <summary>The second.</summary>
    public string Second { get; }

    /// <summary>Over all labels.</summary>
    public MatchCounts Counts { get; }

    /// <summary>Documents compared.</summary>
    public int Documents { get; }

    /// <summary>F1 over all labels, micro-averaged, with what was left out.</summary>
    public Figure Figure { get; }

    /// <summary>For each label of the study its counts; empty for criteria that compare no labels.</summary>
    public IEnumerable<(string Label, MatchCounts Counts)> ByLabel => _labels.Zip(_byLabel);

    /// <summary>The mean of the labels' F1, undefined ones left out.</summary>
    public Score Macro
    {
        get
        {
            var defined = _byLabel.Select(counts => counts.F1.Value).OfType<double>().ToList();
            return Score.Ratio(defined.Sum(), defined.Count, "neither annotator used any label");
        }
    }

    /// <summary>The counts of a label; zero where it does not occur or labels are not compared.</summary>
    public MatchCounts OfLabel(string label)
    {
        var i = _labels.IndexOf(label);
        return i < 0 || _byLabel.IsEmpty ? default : _byLabel[i];
    }
}
