namespace FactCheckTUI.Agreeing.Reading;

/// <summary>Something of the corpus that no figure rests on.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Annotator">Whose layer; null: the article itself.</param>
/// <param name="Reason">The kind of reason.</param>
/// <param name="Detail">What the reader of the file said; empty where there is nothing to add.</param>
sealed record Exclusion(string Article, string? Annotator, ExclusionReason Reason, string Detail = "");
