using System.Collections.Immutable;
using FactCheck.Agreement.Spans;

namespace FactCheckTUI.Agreeing.Measuring;

/// <summary>The part of a study that a row of a report is about. A class, for it has no structural equality.</summary>
sealed class StudyGroup
{
    StudyGroup(string name, SpanStudy study, SpanStudy whole, string? label) => (Name, Study, Whole, Label) = (name, study, whole, label);

    /// <summary>Name of the row.</summary>
    public string Name { get; }

    /// <summary>The spans of the row.</summary>
    public SpanStudy Study { get; }

    /// <summary>The same articles and annotators with all spans: what a measure of a label compares it with.</summary>
    public SpanStudy Whole { get; }

    /// <summary>The label; null where the row is about all.</summary>
    public string? Label { get; }

    /// <summary>A row with all spans of some articles or annotators.</summary>
    public static StudyGroup Of(string name, SpanStudy study) => new(name, study, study, null);

    /// <summary>A row with the spans of one label, and the relations that begin at them.</summary>
    public static StudyGroup OfLabel(SpanStudy study, string label) => new(label, Only(study, label), study, label);

    /// <summary>For each pair of annotators the group with the articles that both annotated.</summary>
    public IEnumerable<StudyGroup> Pairs()
    {
        for (var first = 0; first < Study.Annotators.Length; first++)
            for (var second = first + 1; second < Study.Annotators.Length; second++)
                yield return new StudyGroup(Name, Pair(Study, first, second), Pair(Whole, first, second), Label);
    }

    /// <summary>Two annotators, and the articles that both annotated.</summary>
    public static SpanStudy Pair(SpanStudy study, int first, int second) =>
        study.Only(first, second).Where(document => document.Layers[0] is not null && document.Layers[1] is not null);

    static SpanStudy Only(SpanStudy study, string label) => new(study.Annotators,
        [.. study.Documents.Select(document => new StudyDocument(document.Id, document.Length, [.. document.Layers.Select(layer => layer is null ? null : Only(layer, label))], document.Tokens))]);

    static AnnotatorLayer Only(AnnotatorLayer layer, string label)
    {
        var place = new int[layer.Spans.Length];
        var kept = ImmutableArray.CreateBuilder<LabelledSpan>();
        for (var i = 0; i < place.Length; i++)
        {
            place[i] = layer.Spans[i].Label == label ? kept.Count : -1;
            if (place[i] >= 0) kept.Add(layer.Spans[i]);
        }
        return new AnnotatorLayer(
            kept.ToImmutable(),
            [.. layer.Attributes.Where(attribute => place[attribute.Span] >= 0).Select(attribute => attribute with { Span = place[attribute.Span] })],
            [.. layer.Relations.Where(relation => relation.From.Span.Label == label)]);
    }
}
