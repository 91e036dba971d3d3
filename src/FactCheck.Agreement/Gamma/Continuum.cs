using FactCheck.Agreement.Spans;

namespace FactCheck.Agreement.Gamma;

/// <summary>
/// For each annotator of a document the units, sorted. Annotators stand in the order of their names, so that ties never depend on a study's
/// order.
/// </summary>
sealed class Continuum
{
    internal Continuum(ContinuumUnit[][] units, double length)
    {
        Units = units;
        Length = length;
        foreach (var list in units) Array.Sort(list);
        Count = units.Sum(list => list.Length);
    }

    internal ContinuumUnit[][] Units { get; }

    internal double Length { get; }

    internal int Count { get; }

    /// <summary>Units of an annotator on average: what a sum of costs is divided by.</summary>
    internal double Mean => Count / (double)Units.Length;

    /// <summary>A document of a study; null where not all annotated it.</summary>
    internal static Continuum? Of(SpanStudy study, int document)
    {
        var order = Order(study);
        if (order.Any(annotator => !study.ByStart.Has(document, annotator))) return null;
        return new Continuum([.. order.Select(annotator => Read(study, document, annotator))], study.Documents[document].Length);
    }

    /// <summary>The annotators of a study in the order of their names.</summary>
    internal static IEnumerable<int> Order(SpanStudy study) =>
        Enumerable.Range(0, study.Annotators.Length).OrderBy(annotator => study.Annotators[annotator], StringComparer.Ordinal);

    static ContinuumUnit[] Read(SpanStudy study, int document, int annotator)
    {
        var spans = study.ByStart.Of(document, annotator);
        var units = new ContinuumUnit[spans.Length];
        for (var i = 0; i < units.Length; i++) units[i] = new ContinuumUnit(spans[i].Start, spans[i].End, spans[i].Label);
        return units;
    }
}
