using FactCheck.Text;
using FactCheck.Text.Segmentation;

namespace FactCheck.Annotation.Schemes;

/// <summary>Finds what a label takes under the caret.</summary>
public static class NaturalUnits
{
    /// <summary>The trimmed unit at <paramref name="offset"/>, or null where there is nothing to take (a blank).</summary>
    public static TextSpan? At(TextDocument document, NaturalUnit unit, int offset) => throw new NotImplementedException();
}
