using FactCheck.Agreement.Coding;

namespace FactCheck.Agreement.Spans;

/// <summary>
/// Which label one annotator (rows) gave where another (columns) gave which, with "none" for what only one of them marked. Immutable; a class,
/// for it has no structural equality.
/// </summary>
public sealed class SpanConfusion
{
    readonly long[,] _counts;

    SpanConfusion(ImmutableArray<string> labels, long[,] counts, ImmutableArray<LeftOut> leftOut) =>
        (Labels, _counts, LeftOut) = (labels, counts, leftOut);

    /// <summary>The labels of rows and columns; "none" is the row and column after the last.</summary>
    public ImmutableArray<string> Labels { get; }

    /// <summary>Documents that only one of the two annotated.</summary>
    public ImmutableArray<LeftOut> LeftOut { get; }

    /// <summary>Spans in a cell. Both null is 0: what neither marked cannot be counted.</summary>
    /// <param name="first">The first annotator's label; null for none.</param>
    /// <param name="second">The second annotator's label; null for none.</param>
    /// <exception cref="ArgumentException">A label does not occur in the study.</exception>
    public long this[string? first, string? second] => _counts[Index(first), Index(second)];

    /// <summary>The confusion of two annotators over all documents that both annotated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Either is no annotator of the study.</exception>
    public static SpanConfusion Of(SpanStudy study, int first, int second, AlignmentRule rule)
    {
        ArgumentNullException.ThrowIfNull(study);
        study.CheckAnnotator(first);
        study.CheckAnnotator(second);
        var counts = new long[study.Labels.Length + 1, study.Labels.Length + 1];
        var index = study.Labels.Select((label, i) => (label, i)).ToDictionary(pair => pair.label, pair => pair.i, StringComparer.Ordinal);
        long unshared = 0;
        for (var d = 0; d < study.Documents.Length; d++)
        {
            var layers = study.Documents[d].Layers;
            if (layers[first] is not { } a || layers[second] is not { } b)
            {
                unshared++;
                continue;
            }
            foreach (var (i, j) in SpanAlignment.Of(study, d, first, second, rule))
                counts[i is { } x ? index[a.Spans[x].Label] : index.Count, j is { } y ? index[b.Spans[y].Label] : index.Count]++;
        }
        return new SpanConfusion(study.Labels, counts, unshared == 0 ? [] : [new LeftOut("documents", unshared, "not annotated by both")]);
    }

    /// <summary>
    /// The aligned spans alone, as a table of two coders. A kappa of it says nothing about what one of them missed: it can be 1 where exact
    /// F1 is low.
    /// </summary>
    public ContingencyTable AlignedOnly()
    {
        var counts = new long[Labels.Length, Labels.Length];
        for (var i = 0; i < Labels.Length; i++)
            for (var j = 0; j < Labels.Length; j++)
                counts[i, j] = _counts[i, j];
        return new ContingencyTable([.. Labels.Select(label => new Category.Label(label))], counts);
    }

    int Index(string? label)
    {
        if (label is null) return Labels.Length;
        var i = Labels.IndexOf(label);
        return i >= 0 ? i : throw new ArgumentException($"The study has no label '{label}'; it has {string.Join(", ", Labels)}.", nameof(label));
    }
}
