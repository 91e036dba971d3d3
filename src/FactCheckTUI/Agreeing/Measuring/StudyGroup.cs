using System.Collections.Immutable;
using FactCheck.Agreement.Coding;
using FactCheck.Agreement.Gamma;
using FactCheck.Agreement.Spans;
using FactCheck.Agreement.Unitizing;

namespace FactCheckTUI.Agreeing.Measuring;

/// <summary>
/// The part of a study that a row of a report is about, with what several measures are taken from, each computed once. Safe for any thread. A class,
/// for it has no structural equality.
/// </summary>
sealed class StudyGroup
{
    readonly Lazy<ImmutableArray<StudyGroup>> _pairs;
    readonly Lazy<CodingStudy?> _words;
    readonly Lazy<UnitizedAlphas> _unitized;
    readonly Lazy<GammaResult> _gamma;

    StudyGroup(string name, SpanStudy study, StudyGroup? whole, string? label, ulong seed)
    {
        (Name, Study, Whole, Label) = (name, study, whole ?? this, label);
        _pairs = new(() => study.Annotators.Length == 2 ? [this] : [.. Enumerable.Range(0, Pairings(study).Count).Select(pair => Pair(pair, seed))]);
        _words = new(() => study.Labels.Contains(TokenCoding.Outside) ? null : TokenCoding.Of(study, TokenScheme.InsideOutside));
        _unitized = new(() => UnitizedAlpha2016.Of(study));
        _gamma = new(() => GammaAgreement.Of(study, new GammaOptions { Seed = seed }));
    }

    /// <summary>Name of the row.</summary>
    public string Name { get; }

    /// <summary>The spans of the row.</summary>
    public SpanStudy Study { get; }

    /// <summary>The same articles and annotators with all spans: what a measure of a label compares it with.</summary>
    public StudyGroup Whole { get; }

    /// <summary>The label; null where the row is about all.</summary>
    public string? Label { get; }

    /// <summary>For each pair of annotators the same articles, with those that one of them did not annotate; of two annotators the group itself.</summary>
    public ImmutableArray<StudyGroup> Pairs => _pairs.Value;

    /// <summary>The label of every word; null where a label has the name that stands for words outside of all spans.</summary>
    public CodingStudy? Words => _words.Value;

    /// <summary>The unitized alphas of 2016 of all annotators at once.</summary>
    public UnitizedAlphas Unitized => _unitized.Value;

    /// <summary>Gamma of all annotators at once.</summary>
    public GammaResult Gamma => _gamma.Value;

    /// <summary>A row with all spans of some articles or annotators.</summary>
    /// <param name="name">Name of the row.</param>
    /// <param name="study">The articles and annotators.</param>
    /// <param name="seed">Where the random numbers of gamma start.</param>
    public static StudyGroup Of(string name, SpanStudy study, ulong seed) => new(name, study, null, null, seed);

    /// <summary>A row with the spans of one label, and the relations that begin at them.</summary>
    /// <param name="whole">The row with all spans.</param>
    /// <param name="label">The label.</param>
    /// <param name="seed">Where the random numbers of gamma start.</param>
    public static StudyGroup OfLabel(StudyGroup whole, string label, ulong seed) => new(label, Only(whole.Study, label), whole, label, seed);

    /// <summary>Two annotators, and the articles that both annotated.</summary>
    public static SpanStudy Pair(SpanStudy study, int first, int second) =>
        study.Only(first, second).Where(document => document.Layers[0] is not null && document.Layers[1] is not null);

    /// <summary>All pairs of annotators of a study.</summary>
    public static List<(int First, int Second)> Pairings(SpanStudy study) =>
        [.. from first in Enumerable.Range(0, study.Annotators.Length) from second in Enumerable.Range(first + 1, study.Annotators.Length - first - 1) select (first, second)];

    StudyGroup Pair(int pair, ulong seed)
    {
        var (first, second) = Pairings(Study)[pair];
        return new StudyGroup(Name, Study.Only(first, second), ReferenceEquals(Whole, this) ? null : Whole.Pairs[pair], Label, seed);
    }

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
