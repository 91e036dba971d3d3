using FactCheck.Text.Bidi;
using FactCheck.Text.Shaping;
using FactCheck.Text.Width;

namespace FactCheck.Text.Layout;

/// <summary>Builds screen lines; keeps its working memory. One object per thread.</summary>
internal sealed class LineBuilder
{
    const int Ellipsis = '…';

    // An array, not a list: ReadyToRun compiles no lists of our own structs ahead.
    LayoutCell[] _logical = [];
    int _count;
    char[] _shaped = [];
    byte[] _levels = [];
    int[] _visual = [];

    /// <summary>The cells of the line, in visual order and in their columns.</summary>
    public LineLayout Build(in LineSource source)
    {
        var used = Collect(source);
        var startsRight = source.Bidi.Direction == TextDirection.RightToLeft && source.Mode != BidiMode.Logical;
        var first = startsRight && source.IsAligned ? source.Columns - used : 0;
        var visual = source.IsReordered ? Order() : null;
        var cells = new LayoutCell[_count];
        for (var (i, column) = (0, first); i < cells.Length; i++)
        {
            var cell = _logical[visual is null ? i : _visual[i]];
            cells[i] = cell with { Column = (ushort)column };
            column += cell.Width;
        }
        if (source.Mode == BidiMode.KittyWord) KittyWords.Reverse(cells);
        return new LineLayout(cells, visual)
        {
            Span = TextSpan.FromLength(source.Start + source.Line.Start, source.Line.Length + source.Elided),
            Direction = source.Bidi.Direction,
            IsWrapped = source.IsAligned && source.Line.End < source.Paragraph.Length,
            StartsRight = startsRight,
            EndColumn = startsRight ? first - 1 : first + used,
            LastColumn = source.Columns - 1,
        };
    }

    // Fills _logical and returns the cells used. Only white space at the line's end can fail to fit.
    int Collect(in LineSource source)
    {
        _count = 0;
        if (_logical.Length < source.Columns + 1) _logical = new LayoutCell[source.Columns + 1];
        var line = source.Paragraph[source.Line.Start..source.Line.End];
        // White space may end in a mark or joiner of its cluster: the content ends where a cluster does.
        var content = BidiLine.ContentLength(line);
        while (!source.Clusters.IsStart(source.Paragraph, source.Line.Start + content)) content++;
        var shaped = Shape(source, content);
        var column = 0;
        for (var i = 0; i < line.Length;)
        {
            var offset = source.Line.Start + i;
            var length = source.Clusters.Next(source.Paragraph, offset) - offset;
            var level = !source.IsReordered ? (byte)0 : i < content ? source.Bidi.LevelAt(offset) : source.Bidi.Level;
            var isTab = line[i] == '\t' && source.TabWidth > 0;
            var shown = isTab
                ? new ShownCluster(Glyph.Space, (byte)Math.Min(LineWrapper.TabCells(column, source.TabWidth), source.Columns - column), false)
                : ShownCluster.Of(i < content ? shaped.Slice(i, length) : line.Slice(i, length), level);
            if (shown.Width == 0 || column + shown.Width > source.Columns) break;
            _logical[_count++] = new LayoutCell(source.Start + offset, (ushort)length, 0, shown.Width, level, shown.Glyph, shown.IsPlaceholder);
            column += shown.Width;
            i += length;
        }
        if (source.Elided == 0) return column;
        var cut = (ushort)Math.Min(source.Elided, ushort.MaxValue);
        var last = source.IsReordered ? source.Bidi.Level : (byte)0;
        _logical[_count++] = new LayoutCell(source.Start + source.Line.End, cut, 0, 1, last, new Glyph(Ellipsis), false);
        return column + 1;
    }

    ReadOnlySpan<char> Shape(in LineSource source, int length)
    {
        var content = TextSpan.FromLength(source.Line.Start, length);
        var text = source.Paragraph[content.Start..content.End];
        if (source.Mode != BidiMode.Visual || !ArabicShaper.Needs(text)) return text;
        if (_shaped.Length < length) _shaped = new char[length];
        ArabicShaper.Shape(source.Paragraph, content, _shaped.AsSpan(0, length));
        return _shaped.AsSpan(0, length);
    }

    // Fills _visual (logical index by column order) and returns its inverse; null where nothing moves.
    ushort[]? Order()
    {
        if (_levels.Length < _count) (_levels, _visual) = (new byte[_logical.Length], new int[_logical.Length]);
        var any = false;
        for (var i = 0; i < _count; i++)
        {
            _levels[i] = _logical[i].Level;
            any |= (_levels[i] & 1) != 0;
        }
        if (!any) return null;
        BidiLine.Order(_levels.AsSpan(0, _count), _visual.AsSpan(0, _count));
        var inverse = new ushort[_count];
        for (var i = 0; i < _count; i++) inverse[_visual[i]] = (ushort)i;
        return inverse;
    }
}
