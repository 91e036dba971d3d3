using System.Buffers;
using System.Text;
using FactCheck.Text.Bidi;
using FactCheck.Text.Safe;
using FactCheck.Text.Width;

namespace FactCheck.Text.Layout;

/// <summary>
/// What a grapheme cluster looks like in its cell: hidden characters as placeholders (a joiner without a use stands after its letter),
/// joiners that did their work in shaping left out, marks without a letter on a dotted circle, brackets mirrored.
/// </summary>
internal readonly record struct ShownCluster(Glyph Glyph, byte Width, bool IsPlaceholder)
{
    const char DottedCircle = '\u25CC';

    // Code units that one more code point and a placeholder after it may take.
    const int Reserve = 3;

    /// <summary>The look of <paramref name="cluster"/>, whose letters are shaped already, at an embedding level.</summary>
    public static ShownCluster Of(ReadOnlySpan<char> cluster, byte level)
    {
        if (TryGetSingle(cluster, out var codePoint, out var width))
            return SafeText.Visible(codePoint) is var visible && visible != codePoint
                ? new ShownCluster(new Glyph(visible), 1, true)
                : new ShownCluster(new Glyph(AtLevel(codePoint, level)), (byte)width, false);
        Span<char> shown = stackalloc char[GlyphTable.MaxClusterLength];
        var length = Compose(cluster, level, shown, out var isPlaceholder);
        return new ShownCluster(GlyphTable.Intern(shown[..length]), (byte)CellWidth.OfCluster(shown[..length]), isPlaceholder);
    }

    /// <summary>Cells that <see cref="Of"/> gives the cluster.</summary>
    public static int Measure(ReadOnlySpan<char> cluster)
    {
        if (TryGetSingle(cluster, out _, out var width)) return width;
        Span<char> shown = stackalloc char[GlyphTable.MaxClusterLength];
        return CellWidth.OfCluster(shown[..Compose(cluster, 0, shown, out _)]);
    }

    // One code point that takes cells by itself, or one that is hidden. A lone surrogate is one; so are the spaces that InlineLayout makes of CR LF.
    static bool TryGetSingle(ReadOnlySpan<char> cluster, out int codePoint, out int width)
    {
        var isPair = cluster.Length == 2 && char.IsSurrogatePair(cluster[0], cluster[1]);
        codePoint = isPair ? char.ConvertToUtf32(cluster[0], cluster[1]) : cluster[0];
        var traits = CellWidth.TraitsOf(codePoint);
        var isHidden = (traits & CellTraits.Hidden) != 0;
        width = isHidden ? 1 : (int)(traits & CellTraits.WidthMask);
        return width > 0 && (isPair || cluster.Length == 1 || cluster is "  ");
    }

    // Writes what is shown and returns its length.
    static int Compose(ReadOnlySpan<char> cluster, byte level, Span<char> shown, out bool isPlaceholder)
    {
        var written = 0;
        var width = 0;
        var placeholder = 0;
        var (baseCodePoint, previous) = (0, 0);
        for (int length; !cluster.IsEmpty && written + Reserve <= shown.Length; cluster = cluster[length..])
        {
            var codePoint = Rune.DecodeFromUtf16(cluster, out var rune, out length) == OperationStatus.Done ? rune.Value : cluster[0];
            var visible = SafeText.Visible(codePoint);
            if (visible == codePoint)
            {
                var cells = CellWidth.Of(codePoint);
                if (cells > 0) baseCodePoint = codePoint;
                width += cells;
                written += new Rune(AtLevel(codePoint, level)).EncodeToUtf16(shown[written..]);
            }
            else if (!SafeText.IsConditional(codePoint) || !SafeText.IsNeededAfter(baseCodePoint, previous, codePoint))
            {
                placeholder = visible;
            }
            else if (IsPartOfEmoji(baseCodePoint) || SafeText.IsVariationSelector(codePoint))
            {
                written += rune.EncodeToUtf16(shown[written..]);
            }
            previous = codePoint;
        }
        isPlaceholder = placeholder != 0 || width == 0;
        if (width == 0 && written > 0)
        {
            shown[..written].CopyTo(shown[1..]);
            shown[0] = DottedCircle;
            return written + 1;
        }
        if (placeholder != 0 && width < 2) shown[written++] = (char)placeholder;
        return written;
    }

    static bool IsPartOfEmoji(int codePoint) => (CellWidth.TraitsOf(codePoint) & CellTraits.Pictographic) != 0;

    static int AtLevel(int codePoint, byte level) => (level & 1) == 0 ? codePoint : Mirroring.Of(codePoint);
}
