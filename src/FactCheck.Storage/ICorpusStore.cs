using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Schemes;
using FactCheck.Formats.Corpora;
using FactCheck.Storage.Checking;
using FactCheck.Storage.Records;
using FactCheck.Storage.Sessions;

namespace FactCheck.Storage;

/// <summary>
/// A corpus: articles, and one layer per annotator and article. Every store passes the same contract suite. Members may be called from any
/// thread; two calls for the same layer do not run at once.
/// </summary>
public interface ICorpusStore
{
    /// <summary>Where it lies: a full path or an address. Tells corpora of one machine apart.</summary>
    string Location { get; }

    /// <summary>Name, annotators, extra schemas.</summary>
    CorpusFile Corpus { get; }

    /// <summary>The scheme in force.</summary>
    Scheme Scheme { get; }

    /// <summary>What is kept of layers beside their present version.</summary>
    ILayerRecords Records { get; }

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

    /// <summary>
    /// Opens one annotator's layer to go on with it: what is stored, and every change that a session before wrote down, with what can be undone.
    /// Writes nothing but what is to be rescued from such a session; works where nothing can be written, too.
    /// </summary>
    /// <param name="writer">Who writes.</param>
    /// <param name="article">The article; from now on the session's own, as its text units are found lazily.</param>
    LayerOpening OpenLayer(LayerWriter writer, Article article);

    /// <summary>
    /// Opens a layer that another session writes, which can write no more from now on. What that session wrote down is in the layer; what it did not
    /// is kept beside when it notices.
    /// </summary>
    /// <param name="writer">Who writes.</param>
    /// <param name="article">As for <see cref="OpenLayer"/>.</param>
    LayerOpening TakeOverLayer(LayerWriter writer, Article article);

    /// <summary>
    /// Puts a layer on the present text in the place of one on another text, as the next revision; returns when that is on disk, or did not happen. The old
    /// file is archived first, and stays readable with its text where that is kept. Metadata that record the old text's hash record the new one.
    /// </summary>
    /// <param name="writer">Who does it.</param>
    /// <param name="article">The article as it is now; only read here.</param>
    /// <param name="stamp">The state that was opened: <see cref="RevisedLayer.Stamp"/>.</param>
    /// <param name="wanted">The layer that the annotator confirmed.</param>
    ReplacementOutcome Reanchor(LayerWriter writer, Article article, string stamp, Layer wanted);

    /// <summary>
    /// Puts a kept version in the place of one that cannot be read, byte for byte; what was there is kept, and the history tells who did it. A layer that
    /// can be read is replaced by <see cref="LayerReplacement"/>.
    /// </summary>
    /// <param name="writer">Who does it; the layer is this annotator's.</param>
    /// <param name="article">On which article.</param>
    /// <param name="standoff">A standoff file of that layer that fits the article.</param>
    ReplacementOutcome PutBack(LayerWriter writer, Article article, byte[] standoff);

    /// <summary>The schemas that layers must satisfy; compiled when first asked for, which takes some milliseconds.</summary>
    LayerShapes Shapes { get; }

    /// <summary>Reads a JSON Schema that <see cref="Corpus"/> names, or one that lies beside it.</summary>
    /// <param name="name">Its name below the corpus, with <c>/</c>.</param>
    SchemaReading ReadSchema(string name);

    /// <summary>Names that have saved layers, in ordinal order.</summary>
    IReadOnlyList<AnnotatorName> Annotators();
}
