using FactCheck.Text.Layout;
using FactCheck.Text.Width;

namespace FactCheck.Terminal.Cells;

/// <summary>
/// A screen's worth of cells that screens draw into. Every write is clipped to the buffer and, where a rectangle is given, to it. Writing over
/// half of a wide glyph blanks its other half. Nothing that is written can be a control sequence: glyphs come from <c>FactCheck.Text</c>, strings are made safe.
/// Not thread-safe.
/// </summary>
public sealed class CellBuffer
{
    /// <summary>A blank buffer.</summary>
    public CellBuffer(int columns, int rows) => throw new NotImplementedException();

    /// <summary>Width in cells.</summary>
    public int Columns => throw new NotImplementedException();

    /// <summary>Height in rows.</summary>
    public int Rows => throw new NotImplementedException();

    /// <summary>The whole buffer.</summary>
    public Rect Area => throw new NotImplementedException();

    /// <summary>Where the terminal's cursor is shown after this frame; null hides it.</summary>
    public (int Column, int Row)? Cursor { get; set; }

    /// <summary>Cells of one row, left to right.</summary>
    public ReadOnlySpan<Cell> Row(int row) => throw new NotImplementedException();

    /// <summary>Blanks everything, sets the default style and hides the cursor.</summary>
    public void Clear() => throw new NotImplementedException();

    /// <summary>Changes the size; the content is blank after it.</summary>
    public void Resize(int columns, int rows) => throw new NotImplementedException();

    /// <summary>Fills a rectangle with blanks of one style.</summary>
    public void Fill(Rect area, Style style) => throw new NotImplementedException();

    /// <summary>Writes left-to-right interface text that needs no bidi (ASCII, box drawing, arrows); cut at the area's right edge. Returns the column after the last cell written. Allocates nothing.</summary>
    public int Write(Rect area, int column, int row, ReadOnlySpan<char> text, Style style) => throw new NotImplementedException();

    /// <summary>Puts one glyph of known width at a cell of the buffer (clipped to <paramref name="area"/>).</summary>
    public void Put(Rect area, int column, int row, Glyph glyph, int width, Style style, GlyphDirection direction = GlyphDirection.LeftToRight) => throw new NotImplementedException();

    /// <summary>Draws a laid-out line with its column 0 at <paramref name="column"/>, in one style (placeholders dimmed). Returns the column after its last cell.</summary>
    public int Draw(Rect area, int column, int row, LineLayout line, Style style) => throw new NotImplementedException();

    /// <summary>Changes the style of cells without touching their glyphs.</summary>
    public void Restyle(Rect area, Func<Style, Style> change) => throw new NotImplementedException();
}
