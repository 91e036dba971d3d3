namespace FactCheck.Agreement.Gamma;

/// <summary>Which disorder is meant: that of the alignment (gamma), of labels (gamma-cat) or of one label (gamma-k).</summary>
/// <param name="IsAlignment">That of the alignment.</param>
/// <param name="Label">Index of the one label; null: all.</param>
readonly record struct DisorderPart(bool IsAlignment, int? Label)
{
    internal static DisorderPart Alignment => new(true, null);

    internal static DisorderPart Labels => new(false, null);

    internal static DisorderPart OfLabel(int label) => new(false, label);
}
