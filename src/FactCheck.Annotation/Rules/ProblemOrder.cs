using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Rules;

/// <summary>Orders problems: the article's, then by span in document order, a span's own before its relations'.</summary>
sealed class ProblemOrder(Layer layer) : IComparer<Problem>
{
    public int Compare(Problem? x, Problem? y)
    {
        var bySpan = CompareSpans(x!.SpanId, y!.SpanId);
        if (bySpan != 0) return bySpan;
        return (x.RelationId, y.RelationId) switch
        {
            (null, null) => 0,
            (null, _) => -1,
            (_, null) => 1,
            ({ } first, { } second) => IdNumber.Compare(first, second),
        };
    }

    int CompareSpans(string? x, string? y)
    {
        if (x == y) return 0;
        if (x is null || y is null) return x is null ? -1 : 1;
        return (layer.Find(x), layer.Find(y)) switch
        {
            ({ } first, { } second) => DocumentOrder.Instance.Compare(first, second),
            (null, null) => IdNumber.Compare(x, y),
            (null, _) => -1,
            _ => 1,
        };
    }
}
