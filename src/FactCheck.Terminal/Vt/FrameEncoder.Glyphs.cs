using System.Text;
using FactCheck.Terminal.Cells;
using FactCheck.Text.Width;

namespace FactCheck.Terminal.Vt;

public sealed partial class FrameEncoder
{
    // The rendition in force, and the last cell that asked for it exactly: neighbours mostly share their style.
    Rendition _pen;
    Cell _penCell;
    readonly PlainGlyphs _plain = new();

    /// <summary>Sends one glyph at the cursor; returns the column up to which cells have to be sent again because of it, or 0.</summary>
    int EncodeGlyph(in Cell cell, int column, bool isGuarded)
    {
        var end = column + cell.Width;
        if (TryAppendPlain(cell.Glyph))
        {
            if (isGuarded) EncodeGuard(column, end);
            return 0;
        }
        var glyph = new Glyph(cell.Glyph);
        var isRisky = CellWidth.IsRisky(glyph);
        if (isRisky) BlankCells(column, cell.Width);
        var bytes = EncodeUtf8(glyph);
        if (isGuarded) EncodeGuard(column, end);
        if (!isRisky || end == _columns) return 0;
        _output.Csi(end + 1, 'G');
        // A terminal that draws the glyph wider overwrites cells on the right: at most so many, as no code point of less than three bytes is wide,
        // and those of less than two have no width beside others.
        return end + Math.Max(0, bytes / 2 - cell.Width);
    }

    bool TryAppendPlain(int glyph)
    {
        if (glyph is < ' ' or > '~') return _plain.TryAppend(glyph, _output);
        _output.Append((byte)glyph);
        return true;
    }

    // For a terminal that draws the glyph narrower than it is counted here.
    void BlankCells(int column, int width)
    {
        for (var i = 0; i < width; i++) _output.Append((byte)' ');
        _output.Csi(column + 1, 'G');
    }

    // U+200E makes terminals with automatic direction take the row as left-to-right, U+202D keeps the order; both join the first cell.
    void EncodeGuard(int start, int end)
    {
        if (start == 0) _output.Append("\u200E\u202D"u8);
        if (end == _columns) _output.Append("\u202C"u8);
    }

    int EncodeUtf8(Glyph glyph)
    {
        Span<byte> utf8 = stackalloc byte[GlyphTable.MaxUtf8Length];
        utf8 = utf8[..GlyphTable.Encode(glyph, utf8)];
        // What only combines would join the cell before: a blank of its own carries it.
        var combines = Rune.DecodeFromUtf8(utf8, out var first, out _) == System.Buffers.OperationStatus.Done && CellWidth.Of(first.Value) == 0;
        if (combines) _output.Append((byte)' ');
        _output.Append(utf8);
        if (!combines && !CellWidth.IsRisky(glyph)) _plain.Remember(glyph.Value, utf8);
        return utf8.Length;
    }

    void SetPen(in Cell cell)
    {
        if (HasStyleOf(_penCell, cell)) return;
        var pen = Rendition.Of(cell, _options);
        SgrWriter.Write(_output, _pen, pen);
        (_pen, _penCell) = (pen, cell);
    }

    // A plain blank shows nothing but its background, whatever the colour and weight of the letters around it.
    void SetPenForBlank(in Cell cell)
    {
        if (HasStyleOf(_penCell, cell)) return;
        var blank = Rendition.Of(cell, _options);
        if (!blank.IsPlain)
        {
            SetPen(cell);
            return;
        }
        var pen = _pen.ForBlank(blank);
        if (pen == _pen) return;
        SgrWriter.Write(_output, _pen, pen);
        (_pen, _penCell) = (pen, NoCell);
    }

    bool IsInPen(in Cell cell)
    {
        if (HasStyleOf(_penCell, cell)) return true;
        var pen = Rendition.Of(cell, _options);
        return pen == _pen || cell.Glyph == ' ' && pen.IsPlain && _pen.ForBlank(pen) == _pen;
    }

    // A background that no colour packs to.
    static Cell NoCell => new() { Background = uint.MaxValue };

    static bool HasStyleOf(in Cell left, in Cell right) =>
        left.Foreground == right.Foreground && left.Background == right.Background && left.Attributes == right.Attributes && left.Underline == right.Underline;
}
