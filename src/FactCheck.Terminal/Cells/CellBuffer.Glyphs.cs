using System.Text;
using FactCheck.Text.Layout;
using FactCheck.Text.Safe;
using FactCheck.Text.Width;

namespace FactCheck.Terminal.Cells;

public sealed partial class CellBuffer
{
    /// <summary>
    /// Writes left-to-right interface text that needs no bidi (ASCII, box drawing, arrows); cut at the area's edges, a wide glyph that crosses
    /// one leaves a blank. Returns the column after the last cell, at most the area's right edge. Allocates nothing, except the first time that a
    /// letter with combining marks occurs.
    /// </summary>
    public int Write(Rect area, int column, int row, ReadOnlySpan<char> text, Style style)
    {
        var clip = Clip(area);
        while (!text.IsEmpty && column < clip.Right)
        {
            var length = AsciiRun(text);
            var width = length;
            if (length > 0) PutAscii(clip, column, row, text[..length], style);
            else
            {
                length = NextGlyph(text, out var glyph, out width);
                PutClipped(clip, column, row, glyph, width, style, GlyphDirection.LeftToRight);
            }
            column = Math.Min(column + width, clip.Right);
            text = text[length..];
        }
        return column;
    }

    /// <summary>
    /// Puts one glyph of known width at a cell of the buffer (clipped to <paramref name="area"/>). Blanks fill what the width has beyond the
    /// glyph's own cells, as for a tab. Half of a wide glyph that does not fit is a blank.
    /// </summary>
    public void Put(Rect area, int column, int row, Glyph glyph, int width, Style style, GlyphDirection direction = GlyphDirection.LeftToRight) =>
        PutClipped(Clip(area), column, row, glyph, width, style, direction);

    /// <summary>Draws a laid-out line with its column 0 at <paramref name="column"/>, in one style (placeholders dimmed). Returns the column after its last cell.</summary>
    public int Draw(Rect area, int column, int row, LineLayout line, Style style)
    {
        ArgumentNullException.ThrowIfNull(line);
        var clip = Clip(area);
        var dimmed = style.With(CellAttributes.Dim);
        var end = column;
        foreach (ref readonly var cell in line.Cells)
        {
            var direction = (cell.Level & 1) == 0 ? GlyphDirection.LeftToRight : GlyphDirection.RightToLeft;
            PutClipped(clip, column + cell.Column, row, cell.Glyph, cell.Width, cell.IsPlaceholder ? dimmed : style, direction);
            end = column + cell.Column + cell.Width;
        }
        return end;
    }

    void PutClipped(Rect clip, int column, int row, Glyph glyph, int width, Style style, GlyphDirection direction)
    {
        var (start, end) = (Math.Max(column, clip.Column), Math.Min(column + width, clip.Right));
        if (row < clip.Row || row >= clip.Bottom || start >= end) return;
        var first = row * Columns;
        SplitWideAtEdges(first, start, end);

        var own = OwnWidth(glyph, width);
        var isWhole = column >= clip.Column && column + own <= Math.Min(column + width, clip.Right);
        for (var i = start; i < end; i++) SetCell(ref _cells[first + i], i == column && isWhole ? glyph.Value : ' ', style, direction);
        if (!isWhole || own < 2) return;
        _cells[first + column].Width = 2;
        ref var rightHalf = ref _cells[first + column + 1];
        rightHalf.Width = 0;
        rightHalf.Glyph = 0;
    }

    // Field by field: a cell put together first and then copied whole would wait for each of its parts.
    static void SetCell(ref Cell cell, int glyph, Style style, GlyphDirection direction)
    {
        cell.Glyph = glyph == 0 ? ' ' : glyph;
        cell.Style = style;
        cell.Width = 1;
        cell.RightToLeft = (byte)direction;
    }

    // A tab may be two cells wide and show an arrow of one; a cell must never claim other than its glyph takes. Nothing below U+1100 is wide.
    static int OwnWidth(Glyph glyph, int width)
    {
        if (glyph.IsCluster) return Math.Min(width, 2);
        return glyph.Value < 0x1100 ? 1 : CellWidth.Of(glyph.Value) == 2 ? 2 : 1;
    }

    // Printable ASCII at the start, but for a letter that a combining mark may follow.
    static int AsciiRun(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && text[length] is >= ' ' and <= '~') length++;
        return length > 0 && length < text.Length && text[length] >= '\u0300' ? length - 1 : length;
    }

    void PutAscii(Rect clip, int column, int row, ReadOnlySpan<char> text, Style style)
    {
        var (start, end) = (Math.Max(column, clip.Column), Math.Min(column + text.Length, clip.Right));
        if (row < clip.Row || row >= clip.Bottom || start >= end) return;
        var first = row * Columns;
        SplitWideAtEdges(first, start, end);
        var cell = Cell.Blank with { Style = style };
        for (var i = start; i < end; i++)
        {
            _cells[first + i] = cell;
            _cells[first + i].Glyph = text[i - column];
        }
    }

    // Returns the UTF-16 code units taken.
    static int NextGlyph(ReadOnlySpan<char> text, out Glyph glyph, out int width)
    {
        width = 1;
        Rune.DecodeFromUtf16(text, out var rune, out var length);
        glyph = new Glyph(SafeText.Visible(rune.Value));
        if (glyph.Value != rune.Value) return length;
        var marks = length;
        while (marks < text.Length && Rune.DecodeFromUtf16(text[marks..], out var mark, out var markLength) == System.Buffers.OperationStatus.Done
            && CellWidth.Of(mark.Value) == 0 && SafeText.Visible(mark.Value) == mark.Value)
            marks += markLength;
        if (marks == length)
        {
            width = Math.Max(1, CellWidth.Of(glyph.Value));
            return length;
        }
        glyph = GlyphTable.Intern(text[..marks]);
        width = CellWidth.OfCluster(text[..marks]);
        return marks;
    }
}
