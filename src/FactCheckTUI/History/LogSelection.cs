using FactCheck.Annotation.Articles;
using FactCheck.Storage;
using FactCheck.Storage.Records;

namespace FactCheckTUI.History;

/// <summary>Whose layers, on which article.</summary>
/// <param name="Article">Null: any.</param>
/// <param name="Annotator">Null: anybody's.</param>
sealed record LogSelection(ArticleId? Article, AnnotatorName? Annotator)
{
    /// <summary>Stands for anybody where a name is asked for.</summary>
    public const string Everybody = "all";

    /// <summary>True where the layer was asked for.</summary>
    public bool Includes(LayerName layer) => (Article is null || Article == layer.Article) && (Annotator is null || Annotator == layer.Annotator);

    /// <summary>The layers of the corpus that have a journal.</summary>
    public IReadOnlyList<LayerName> WithJournal(ICorpusStore store) => [.. store.Records.Journals().Where(Includes)];

    /// <summary>The layers of the corpus that are saved.</summary>
    public IEnumerable<LayerName> Saved(ICorpusStore store) =>
        from article in store.Articles()
        from annotator in store.Annotators()
        let layer = new LayerName(annotator, article)
        where Includes(layer) && store.ReadSummary(annotator, article) != LayerSummary.Absent
        select layer;
}
