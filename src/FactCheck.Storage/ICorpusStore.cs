using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Schemes;
using FactCheck.Formats.Corpora;

namespace FactCheck.Storage;

/// <summary>
/// A corpus: articles, and one layer per annotator and article. Every store passes the same contract suite. Members may be called from any
/// thread; two calls for the same layer do not run at once.
/// </summary>
public interface ICorpusStore
{
    /// <summary>Name, annotators, extra schemas.</summary>
    CorpusFile Corpus { get; }

    /// <summary>The scheme in force.</summary>
    Scheme Scheme { get; }

    /// <summary>Ids of all articles in ordinal order; reads names only.</summary>
    IReadOnlyList<ArticleId> Articles();

    /// <summary>Metadata of an article, or null where it has none that can be read.</summary>
    ArticleMetadata? ReadMetadata(ArticleId id);

    /// <summary>Reads an article's text and metadata.</summary>
    ArticleReading ReadArticle(ArticleId id);

    /// <summary>Adds an article: never replaces one.</summary>
    /// <param name="metadata">Its metadata; the hash is that of <paramref name="utf8"/>.</param>
    /// <param name="utf8">Its text, UTF-8 without BOM.</param>
    AddOutcome AddArticle(ArticleMetadata metadata, ReadOnlySpan<byte> utf8);

    /// <summary>Reads one annotator's layer.</summary>
    LayerReading ReadLayer(AnnotatorName annotator, Article article);

    /// <summary>State and size of one annotator's layer, without the article.</summary>
    LayerSummary ReadSummary(AnnotatorName annotator, ArticleId id);

    /// <summary>
    /// Saves a layer. Returns only when it is on disk or was not saved. Where the stored version is no longer <paramref name="basis"/>, nothing
    /// is overwritten.
    /// </summary>
    SaveOutcome SaveLayer(AnnotatorName annotator, Article article, Layer layer, LayerVersion basis);

    /// <summary>Reads a JSON Schema that <see cref="Corpus"/> names, or one that lies beside it.</summary>
    /// <param name="name">Its name below the corpus, with <c>/</c>.</param>
    SchemaReading ReadSchema(string name);

    /// <summary>Names that have saved layers, in ordinal order.</summary>
    IReadOnlyList<AnnotatorName> Annotators();
}
