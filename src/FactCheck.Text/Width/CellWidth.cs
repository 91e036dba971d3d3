namespace FactCheck.Text.Width;

/// <summary>Terminal cells that characters take, from a table generated at build time out of EastAsianWidth.txt and emoji-data.txt (Unicode 15.0). The one function that measures width.</summary>
public static class CellWidth
{
    /// <summary>0, 1 or 2 cells for one code point; controls and lone surrogates count 1 (their placeholder).</summary>
    public static int Of(int codePoint) => throw new NotImplementedException();

    /// <summary>Cells of one grapheme cluster: 1 or 2 (a cluster that only combines takes 1).</summary>
    public static int OfCluster(ReadOnlySpan<char> cluster) => throw new NotImplementedException();

    /// <summary>True where terminals disagree on the cluster's width (emoji sequences, VS16, skin tones, Indic conjuncts), so that the cursor is placed anew after it.</summary>
    public static bool IsRisky(Glyph glyph) => throw new NotImplementedException();
}
