using FactCheck.Agreement.Spans;

namespace FactCheck.Agreement.Unitizing;

/// <summary>
/// The documents that all annotators annotated, one behind the other in the order of their ids: the continuum of unitizing measures. It does not
/// depend on the order in which a study lists its documents.
/// </summary>
sealed class Continua
{
    readonly SpanStudy _study;

    internal Continua(SpanStudy study)
    {
        _study = study;
        Documents = [.. Enumerable.Range(0, study.Documents.Length)
            .Where(document => Enumerable.Range(0, study.Annotators.Length).All(annotator => study.ByStart.Has(document, annotator)))
            .OrderBy(document => study.Documents[document].Id, StringComparer.Ordinal)];
        Length = Documents.Sum(document => (long)study.Documents[document].Length);
        var dropped = study.Documents.Length - Documents.Length;
        LeftOut = dropped == 0 ? [] : [new LeftOut("documents", dropped, "not annotated by all")];
    }

    /// <summary>Indices in the study.</summary>
    internal ImmutableArray<int> Documents { get; }

    /// <summary>Positions of all of them.</summary>
    internal long Length { get; }

    internal ImmutableArray<LeftOut> LeftOut { get; }

    /// <summary>For each annotator the units of a label along the whole continuum; overlapping ones of one annotator are one.</summary>
    internal List<(long Start, long End)>[] Units(int label, out int merged)
    {
        merged = 0;
        var units = new List<(long Start, long End)>[_study.Annotators.Length];
        for (var annotator = 0; annotator < units.Length; annotator++)
        {
            var list = units[annotator] = [];
            long offset = 0;
            foreach (var document in Documents)
            {
                foreach (ref readonly var span in OfLabel(_study.ByLabel.Of(document, annotator), label))
                {
                    if (list.Count > 0 && list[^1].End > offset + span.Start)
                    {
                        list[^1] = (list[^1].Start, Math.Max(list[^1].End, offset + span.End));
                        merged++;
                    }
                    else list.Add((offset + span.Start, offset + span.End));
                }
                offset += _study.Documents[document].Length;
            }
        }
        return units;
    }

    /// <summary>The stretch of one label: spans are sorted by it.</summary>
    static ReadOnlySpan<SpanEntry> OfLabel(ReadOnlySpan<SpanEntry> spans, int label)
    {
        var first = Below(spans, label);
        return spans[first..Below(spans, label + 1)];
    }

    static int Below(ReadOnlySpan<SpanEntry> spans, int label)
    {
        int low = 0, high = spans.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].Label < label) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
