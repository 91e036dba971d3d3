namespace FactCheck.Text.Layout;

/// <content>Where the caret goes.</content>
public sealed partial class DocumentLayout
{
    /// <summary>The position <paramref name="lines"/> further down (negative: up), stopping at the first or last line.</summary>
    public LinePosition Move(LinePosition from, int lines)
    {
        var (paragraph, line) = (from.Paragraph, from.Line + (long)lines);
        while (line < 0 && paragraph > 0) line += LineCount(--paragraph);
        while (line >= LineCount(paragraph) && paragraph < Document.ParagraphCount - 1) line -= LineCount(paragraph++);
        return new LinePosition(paragraph, (int)Math.Clamp(line, 0, LineCount(paragraph) - 1));
    }

    /// <summary>
    /// The caret one cluster to the left or right on the screen; past a line's edge, the next or previous line in the paragraph's reading
    /// direction. The end of a paragraph is a place of its own, after its last line in reading direction. At either end of the document the
    /// caret stays.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is not in 0..text length.</exception>
    public int MoveVisually(int offset, VisualDirection direction)
    {
        var position = PositionOf(offset);
        var line = Line(position);
        var cells = line.Cells;
        var index = line.VisualIndexOf(offset);
        var target = index + (direction == VisualDirection.Right ? 1 : -1);
        if (index >= 0 && target >= 0 && target < cells.Length) return cells[target].Offset;

        if (direction == VisualDirection.Right != line.StartsRight)
            return index >= 0 && !line.IsWrapped ? line.Span.End : StartOfNext(position, offset);
        return index < 0 && cells.Length > 0 ? EndCell(line).Offset : EndOfPrevious(position, offset);
    }

    /// <summary>The offset <paramref name="lines"/> screen lines further down at the column nearest to <paramref name="column"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is not in 0..text length.</exception>
    public int MoveVertically(int offset, int lines, int column) => Line(Move(PositionOf(offset), lines)).OffsetAt(column);

    int StartOfNext(LinePosition position, int offset)
    {
        var next = Move(position, 1);
        if (next == position) return offset;
        var line = Line(next);
        return line.Cells.Length == 0 ? line.Span.Start : line.StartsRight ? line.Cells[^1].Offset : line.Cells[0].Offset;
    }

    int EndOfPrevious(LinePosition position, int offset)
    {
        var previous = Move(position, -1);
        if (previous == position) return offset;
        var line = Line(previous);
        return line.IsWrapped && line.Cells.Length > 0 ? EndCell(line).Offset : line.Span.End;
    }

    // The last cell in reading direction; the line has one.
    static LayoutCell EndCell(LineLayout line) => line.StartsRight ? line.Cells[0] : line.Cells[^1];
}
