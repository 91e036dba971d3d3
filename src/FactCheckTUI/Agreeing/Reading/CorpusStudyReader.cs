using System.Collections.Immutable;
using FactCheck.Agreement;
using FactCheck.Agreement.Spans;
using FactCheck.Annotation.Articles;
using FactCheck.Storage;
using FactCheck.Text.Segmentation;

namespace FactCheckTUI.Agreeing.Reading;

/// <summary>
/// Reads a corpus as a study: one pass over the files, on all cores, a second over what was read to find the ends of relations in other articles.
/// What is read does not depend on which thread read what.
/// </summary>
sealed class CorpusStudyReader(ICorpusStore store, LayerChoice choice)
{
    const string UnknownLanguage = "?";

    readonly IReadOnlyList<AnnotatorName> _annotators = store.Annotators();

    /// <summary>Reads everything.</summary>
    /// <param name="progress">Told how many articles of how many were read, from any thread.</param>
    public CorpusStudy Read(Action<int, int> progress)
    {
        var ids = store.Articles();
        var articles = new ReadArticle[ids.Count];
        var done = 0;
        Parallel.For(0, ids.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            articles[i] = Read(ids[i]);
            progress(Interlocked.Increment(ref done), ids.Count);
        });
        var byId = articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        var active = Enumerable.Range(0, _annotators.Count).Where(annotator => articles.Any(article => article.Counts(annotator, choice))).ToList();
        var (discontinuous, repeated, dangling) = (0, 0, 0);
        var documents = ImmutableArray.CreateBuilder<StudyDocument>();
        foreach (var article in articles.Where(article => article.Comparable(choice)))
        {
            var layers = active.Select(annotator =>
            {
                if (!article.Counts(annotator, choice) || article.Layers[annotator] is not { } layer) return null;
                var compared = layer.Compared(other => byId.GetValueOrDefault(other)?.Layers.ElementAtOrDefault(annotator), out var missing);
                discontinuous += layer.Discontinuous;
                repeated += layer.Repeated;
                dangling += missing;
                return compared;
            });
            documents.Add(new StudyDocument(article.Id, article.Length, [.. layers], article.Words));
        }
        return new CorpusStudy
        {
            Study = new SpanStudy([.. active.Select(annotator => _annotators[annotator].Value)], documents.ToImmutable()),
            Languages = articles.ToDictionary(article => article.Id, article => article.Language, StringComparer.Ordinal),
            Exclusions = [.. articles.SelectMany(article => article.Exclusions)],
            Articles = ids.Count,
            Discontinuous = discontinuous,
            Repeated = repeated,
            Dangling = dangling,
        };
    }

    ReadArticle Read(ArticleId id)
    {
        var reading = store.ReadArticle(id);
        if (reading is not ArticleReading.Found { Article: var article })
        {
            return new ReadArticle(id.Value, UnknownLanguage, 0, [], [])
            {
                Exclusions = reading is ArticleReading.Unusable { Problem: var problem } ? [new Exclusion(id.Value, null, ExclusionReason.ArticleUnreadable, problem.Message)] : [],
            };
        }
        var exclusions = new List<Exclusion>();
        ReadLayer?[] layers = [.. _annotators.Select(annotator => Read(annotator, article, exclusions))];
        var document = article.Document;
        var found = new ReadArticle(id.Value, article.Metadata.Language ?? UnknownLanguage, document.Offsets.CodePointLength, layers, []) { Exclusions = [.. exclusions] };
        return found.Comparable(choice) ? found with { Words = Words(document) } : found;
    }

    ReadLayer? Read(AnnotatorName annotator, Article article, List<Exclusion> exclusions)
    {
        void Exclude(ExclusionReason reason, string detail = "") => exclusions.Add(new Exclusion(article.Id.Value, annotator.Value, reason, detail));
        switch (store.ReadLayer(annotator, article))
        {
            case LayerReading.Found { Layer: var layer }:
                var read = new ReadLayer(layer, article);
                if (!read.IsComplete && choice == LayerChoice.Complete) Exclude(ExclusionReason.InProgress);
                return read;
            case LayerReading.Revised { Problem: var changed }:
                Exclude(ExclusionReason.HashDiffers, changed.Message);
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

    static ImmutableArray<OffsetRange> Words(TextDocument document)
    {
        var words = ImmutableArray.CreateBuilder<OffsetRange>();
        var start = document.UnitAt(TextUnit.Word, 0) is { Start: 0 } ? 0 : document.NextStart(TextUnit.Word, 0);
        for (; start < document.Text.Length; start = document.NextStart(TextUnit.Word, start))
            words.Add(new OffsetRange(document.Offsets.ToCodePoints(start), document.Offsets.ToCodePoints(document.NextEnd(TextUnit.Word, start))));
        return words.ToImmutable();
    }

    /// <summary>An article as it was read; layers by annotator, empty where the article cannot be used. No structural equality.</summary>
    sealed record ReadArticle(string Id, string Language, int Length, ReadLayer?[] Layers, ImmutableArray<OffsetRange> Words)
    {
        public ImmutableArray<Exclusion> Exclusions { get; init; } = [];

        public bool Counts(int annotator, LayerChoice choice) => Layers.ElementAtOrDefault(annotator) is { } layer && (layer.IsComplete || choice == LayerChoice.All);

        public bool Comparable(LayerChoice choice) => Enumerable.Range(0, Layers.Length).Count(annotator => Counts(annotator, choice)) > 1;
    }
}
