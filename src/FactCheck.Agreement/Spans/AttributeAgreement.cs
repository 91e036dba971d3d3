using FactCheck.Agreement.Coding;

namespace FactCheck.Agreement.Spans;

/// <summary>Attributes of spans that annotators agree on, as codings: any measure of <see cref="Coding"/> applies.</summary>
public static class AttributeAgreement
{
    /// <summary>
    /// For each attribute, one unit for each aligned pair of spans of one label of any two annotators, valued by the set of values that each
    /// gave. Where neither gave the attribute there is no unit; where one did, the other's value is the empty set. Every annotator is a coder.
    /// </summary>
    /// <param name="study">The study.</param>
    /// <param name="rule">Which spans are aligned.</param>
    public static ImmutableSortedDictionary<string, CodingStudy> Codings(SpanStudy study, AlignmentRule rule)
    {
        ArgumentNullException.ThrowIfNull(study);
        var units = new SortedDictionary<string, List<(int Document, IReadOnlyList<IEnumerable<string>?> Values)>>(StringComparer.Ordinal);
        for (var d = 0; d < study.Documents.Length; d++)
        {
            var layers = study.Documents[d].Layers;
            var values = layers.Select(Values).ToList();
            foreach (var (first, second) in study.Pairs())
            {
                foreach (var (i, j) in SpanAlignment.Of(study, d, first, second, rule))
                {
                    if (i is not { } x || j is not { } y || layers[first]!.Spans[x].Label != layers[second]!.Spans[y].Label) continue;
                    var (a, b) = (values[first][x], values[second][y]);
                    foreach (var name in a.Select(group => group.Key).Union(b.Select(group => group.Key), StringComparer.Ordinal))
                    {
                        var row = new IEnumerable<string>?[study.Annotators.Length];
                        (row[first], row[second]) = (a[name], b[name]);
                        if (!units.TryGetValue(name, out var list)) units.Add(name, list = []);
                        list.Add((d, row));
                    }
                }
            }
        }
        return units.ToImmutableSortedDictionary(
            pair => pair.Key,
            pair => CodingStudy.OfSets(pair.Value.Select(unit => unit.Values)).WithDocuments([.. pair.Value.Select(unit => unit.Document)], study.Documents.Length),
            StringComparer.Ordinal);
    }

    static ILookup<string, string>[] Values(AnnotatorLayer? layer)
    {
        if (layer is null) return [];
        var bySpan = layer.Attributes.ToLookup(attribute => attribute.Span);
        return [.. layer.Spans.Select((_, i) => bySpan[i].ToLookup(attribute => attribute.Name, attribute => attribute.Value, StringComparer.Ordinal))];
    }
}
