using FactCheck.Text.Width;

namespace FactCheck.Text.Layout;

/// <summary>
/// For kitty, which draws each run of right-to-left letters reversed within the cells they were sent to: the letters of a word change places,
/// so that what the reader sees lies in its own cell. Offsets and columns stay those of visual order.
/// </summary>
internal static class KittyWords
{
    /// <summary>Reverses the glyphs of every word of right-to-left letters.</summary>
    public static void Reverse(Span<LayoutCell> cells)
    {
        for (var start = 0; start < cells.Length; start++)
        {
            var end = start;
            while (end < cells.Length && IsLetter(cells[end])) end++;
            for (var (left, right) = (start, end - 1); left < right; left++, right--)
            {
                var (a, b) = (cells[left], cells[right]);
                cells[left] = a with { Glyph = b.Glyph, IsPlaceholder = b.IsPlaceholder };
                cells[right] = b with { Glyph = a.Glyph, IsPlaceholder = a.IsPlaceholder };
            }
            start = end;
        }
    }

    static bool IsLetter(in LayoutCell cell)
    {
        if ((cell.Level & 1) == 0 || cell.Width != 1) return false;
        var first = cell.Glyph.IsCluster ? GlyphTable.Text(cell.Glyph)[0] : cell.Glyph.Value;
        return first is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
    }
}
