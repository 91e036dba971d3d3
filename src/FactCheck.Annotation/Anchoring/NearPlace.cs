using FactCheck.Text;

namespace FactCheck.Annotation.Anchoring;

/// <summary>A place that reads nearly as a quote does.</summary>
/// <param name="Place">UTF-16, whole graphemes.</param>
/// <param name="Similarity">0 to 1.</param>
readonly record struct NearPlace(TextSpan Place, double Similarity);
