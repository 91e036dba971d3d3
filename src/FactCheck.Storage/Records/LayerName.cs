using FactCheck.Annotation.Articles;

namespace FactCheck.Storage.Records;

/// <summary>Whose layer on which article.</summary>
/// <param name="Annotator">Who annotated.</param>
/// <param name="Article">Which article.</param>
public readonly record struct LayerName(AnnotatorName Annotator, ArticleId Article)
{
    /// <summary><c>ferry-cuts.en, alice</c>.</summary>
    public override string ToString() => $"{Article}, {Annotator}";
}
