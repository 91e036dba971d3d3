using System.Collections.Immutable;
using FactCheck.Agreement;
using FactCheck.Agreement.Spans;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Storage;
using FactCheck.Text.Segmentation;

namespace FactCheckTUI.Agreeing.Reading;

/// <summary>Reads a corpus as a study: one pass over the files, a second over what was read to find the ends of relations in other articles.</summary>
sealed class CorpusStudyReader(ICorpusStore store, LayerChoice choice)
{
    const string UnknownLanguage = "?";

    readonly IReadOnlyList<AnnotatorName> _annotators = store.Annotators();
    readonly List<ArticleLayers> _articles = [];
    readonly List<Exclusion> _exclusions = [];
    readonly Dictionary<(int Annotator, string Article, string Span), LabelledSpan> _spans = [];
    int _discontinuous;
    int _dangling;

    /// <summary>Reads everything.</summary>
    /// <param name="progress">Told how many articles of how many were read.</param>
    public CorpusStudy Read(Action<int, int> progress)
    {
        var ids = store.Articles();
        for (var i = 0; i < ids.Count; i++)
        {
            Read(ids[i]);
            progress(i + 1, ids.Count);
        }
        var active = Enumerable.Range(0, _annotators.Count).Where(annotator => _articles.Any(article => article.Layers[annotator] is not null)).ToList();
        var compared = _articles.Where(article => article.Layers.Count(layer => layer is not null) > 1).ToList();
        return new CorpusStudy
        {
            Study = new SpanStudy([.. active.Select(annotator => _annotators[annotator].Value)], [.. compared.Select(article => Document(article, active))]),
            Languages = _articles.ToDictionary(article => article.Id, article => article.Language, StringComparer.Ordinal),
            Exclusions = [.. _exclusions],
            Articles = ids.Count,
            Discontinuous = _discontinuous,
            Dangling = _dangling,
        };
    }

    void Read(ArticleId id)
    {
        var reading = store.ReadArticle(id);
        if (reading is ArticleReading.Unusable { Problem: var problem })
            _exclusions.Add(new Exclusion(id.Value, null, ExclusionReason.ArticleUnreadable, problem.Message));
        if (reading is not ArticleReading.Found { Article: var article }) return;
        var layers = new Layer?[_annotators.Count];
        for (var annotator = 0; annotator < layers.Length; annotator++) layers[annotator] = ReadLayer(annotator, article);
        var document = article.Document;
        _articles.Add(new ArticleLayers(id.Value, article.Metadata.Language ?? UnknownLanguage, document.Offsets.CodePointLength, layers, layers.Count(layer => layer is not null) > 1 ? Words(document) : []));
    }

    Layer? ReadLayer(int annotator, Article article)
    {
        void Exclude(ExclusionReason reason, string detail = "") => _exclusions.Add(new Exclusion(article.Id.Value, _annotators[annotator].Value, reason, detail));
        switch (store.ReadLayer(_annotators[annotator], article))
        {
            case LayerReading.Found { Layer: var layer }:
                foreach (var span in layer.Spans) _spans[(annotator, article.Id.Value, span.Id)] = Labelled(span, article.Document);
                if (layer.Status == LayerStatus.Complete || choice == LayerChoice.All) return layer;
                Exclude(ExclusionReason.InProgress);
                return null;
            case LayerReading.Unusable { Problems: var problems }:
                var differs = problems.FirstOrDefault(problem => problem.Code == "hash-differs");
                Exclude(differs is null ? ExclusionReason.LayerUnreadable : ExclusionReason.HashDiffers, (differs ?? problems.FirstOrDefault())?.Message ?? "");
                return null;
            default:
                Exclude(ExclusionReason.NotAnnotated);
                return null;
        }
    }

    StudyDocument Document(ArticleLayers article, List<int> annotators) =>
        new(article.Id, article.Length, [.. annotators.Select(annotator => article.Layers[annotator] is { } layer ? Compared(annotator, article.Id, layer) : null)], article.Words);

    AnnotatorLayer Compared(int annotator, string article, Layer layer)
    {
        var attributes = ImmutableArray.CreateBuilder<SpanAttribute>();
        for (var i = 0; i < layer.Spans.Length; i++)
        {
            if (layer.Spans[i].Extent.IsDiscontinuous) _discontinuous++;
            foreach (var (name, value) in layer.Spans[i].Attributes.Entries)
                foreach (var text in Values(value)) attributes.Add(new SpanAttribute(i, name, text));
        }
        var relations = ImmutableArray.CreateBuilder<SpanRelation>();
        foreach (var relation in layer.Relations)
        {
            var other = relation.To.Article ?? article;
            if (_spans.TryGetValue((annotator, other, relation.To.Span), out var to) && _spans.TryGetValue((annotator, article, relation.From), out var from))
                relations.Add(new SpanRelation(relation.Type, new RelationEnd(article, from), new RelationEnd(other, to)));
            else _dangling++;
        }
        return new AnnotatorLayer([.. layer.Spans.Select(span => _spans[(annotator, article, span.Id)])], attributes.ToImmutable(), relations.ToImmutable());
    }

    static ImmutableArray<string> Values(AttributeValue value) => value is AttributeValue.Many many ? many.Values : [value.ToString()];

    static LabelledSpan Labelled(Span span, TextDocument document) =>
        new(document.Offsets.ToCodePoints(span.Extent.Hull.Start), document.Offsets.ToCodePoints(span.Extent.Hull.End), span.Label);

    static ImmutableArray<OffsetRange> Words(TextDocument document)
    {
        var words = ImmutableArray.CreateBuilder<OffsetRange>();
        var start = document.UnitAt(TextUnit.Word, 0) is { Start: 0 } ? 0 : document.NextStart(TextUnit.Word, 0);
        for (; start < document.Text.Length; start = document.NextStart(TextUnit.Word, start))
            words.Add(new OffsetRange(document.Offsets.ToCodePoints(start), document.Offsets.ToCodePoints(document.NextEnd(TextUnit.Word, start))));
        return words.ToImmutable();
    }

    /// <summary>An article as it was read.</summary>
    sealed record ArticleLayers(string Id, string Language, int Length, Layer?[] Layers, ImmutableArray<OffsetRange> Words);
}
