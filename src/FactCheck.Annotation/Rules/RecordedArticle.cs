namespace FactCheck.Annotation.Rules;

/// <summary>The article that a standoff file was written for.</summary>
/// <param name="Sha256">Hexadecimal SHA-256 of its bytes.</param>
/// <param name="Length">Its length in Unicode code points.</param>
public readonly record struct RecordedArticle(string Sha256, int Length);
