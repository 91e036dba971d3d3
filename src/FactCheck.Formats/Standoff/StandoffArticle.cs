namespace FactCheck.Formats.Standoff;

/// <summary>The article as it was when it was annotated.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of the file's bytes.</param>
/// <param name="Length">Code points of the text.</param>
/// <param name="Offsets">Always <c>code-points</c>.</param>
public sealed record StandoffArticle(string Id, string Sha256, int Length, string Offsets);
