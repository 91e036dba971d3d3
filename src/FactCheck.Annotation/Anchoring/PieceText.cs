namespace FactCheck.Annotation.Anchoring;

/// <summary>The old text of a piece and around it.</summary>
/// <param name="Prefix">Up to 20 code points before it.</param>
/// <param name="Quote">The text to be found.</param>
/// <param name="Suffix">Up to 20 code points after it.</param>
/// <param name="StartsText">True where the old text began with the prefix.</param>
/// <param name="EndsText">True where the old text ended with the suffix.</param>
readonly record struct PieceText(string Prefix, string Quote, string Suffix, bool StartsText, bool EndsText);
