using System.Text;

namespace FactCheck.Text.Width;

/// <summary>
/// Terminal cells that characters take, from a table generated out of EastAsianWidth.txt and emoji-data.txt (Unicode 15.0). The one
/// function that measures width. East Asian Ambiguous characters take 1.
/// </summary>
public static class CellWidth
{
    /// <summary>
    /// 0, 1 or 2 cells for one code point; controls and lone surrogates count 1 (their placeholder). Combining marks, format characters
    /// and the medial and final letters of Hangul syllables count 0.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not in 0..0x10FFFF.</exception>
    public static int Of(int codePoint)
    {
        if ((uint)codePoint < 0x7F) return 1;
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)codePoint, 0x10FFFFu, nameof(codePoint));
        return (int)(TraitsOf(codePoint) & CellTraits.WidthMask);
    }

    /// <summary>
    /// Cells of one grapheme cluster: 1 or 2 (a cluster that only combines takes 1). An emoji followed by U+FE0F, a flag, a ZWJ sequence and
    /// an emoji with a skin tone take 2; other clusters the sum of their code points, at most 2.
    /// </summary>
    public static int OfCluster(ReadOnlySpan<char> cluster)
    {
        var width = 0;
        var previous = CellTraits.None;
        while (Rune.DecodeFromUtf16(cluster, out var rune, out var length) is var status && length > 0)
        {
            var isLoneSurrogate = status != System.Buffers.OperationStatus.Done;
            var traits = isLoneSurrogate ? (CellTraits)1 : TraitsOf(rune.Value);
            var isEmojiStyle = rune.Value == EmojiStyle && (previous & CellTraits.Emoji) != 0;
            width += isEmojiStyle ? 2 : (int)(traits & CellTraits.WidthMask);
            previous = traits;
            cluster = cluster[length..];
        }
        return Math.Clamp(width, 1, 2);
    }

    /// <summary>
    /// True where terminals disagree on the cluster's width (emoji sequences, variation selectors, skin tones, regional indicators, emoji
    /// newer than version 11, Indic conjuncts, conjoining Hangul letters), so that the cursor is placed anew after it.
    /// </summary>
    public static bool IsRisky(Glyph glyph) =>
        glyph.Value < 0x80 ? glyph.IsCluster && GlyphTable.IsRiskyCluster(glyph) : (TraitsOf(glyph.Value) & CellTraits.Risky) != 0;

    internal const int EmojiStyle = 0xFE0F;
    internal const int TextStyle = 0xFE0E;

    internal static CellTraits TraitsOf(int codePoint) => (CellTraits)CellTraitTable.Of(codePoint);

    /// <summary>True where terminals disagree on the width of a cluster of several code points.</summary>
    internal static bool IsRisky(ReadOnlySpan<char> cluster)
    {
        var spacing = 0;
        foreach (var rune in cluster.EnumerateRunes())
        {
            var traits = TraitsOf(rune.Value);
            if ((traits & (CellTraits.Risky | CellTraits.Pictographic)) != 0 || rune.Value is EmojiStyle or TextStyle) return true;
            if ((traits & CellTraits.WidthMask) != 0) spacing++;
        }
        return spacing > 1;
    }
}
