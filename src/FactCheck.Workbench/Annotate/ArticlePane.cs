using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Schemes;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Widgets;
using FactCheck.Text;
using FactCheck.Text.Layout;
using FactCheck.Text.Width;

namespace FactCheck.Workbench.Annotate;

/// <summary>
/// Draws the visible lines of an article with its spans, the selection and, left of each line, a mark for problems and the keys of the labels on it.
/// A span is a logical range painted cell by cell, so that it may be in several pieces on a line of mixed direction. Allocates nothing in steady state.
/// </summary>
public sealed class ArticlePane
{
    /// <summary>Columns of the margin: a problem mark, two label keys, a blank.</summary>
    public const int MarginColumns = 4;

    readonly Scheme _scheme;
    readonly SpanStyles _styles;
    readonly Theme _theme;
    readonly List<Span> _visible = [];
    readonly List<Span> _onLine = [];

    /// <summary>A pane for articles annotated with a scheme.</summary>
    public ArticlePane(Scheme scheme, SpanStyles styles, Theme theme) => (_scheme, _styles, _theme) = (scheme, styles, theme);

    /// <summary>Draws the pane and puts the cursor on the caret's cell.</summary>
    public void Render(CellBuffer buffer, Rect area, in ArticleView view)
    {
        CollectVisible(area.Rows, view);
        var position = view.Viewport.Top;
        for (var row = area.Row; row < area.Bottom; row++)
        {
            var line = view.Layout.Line(position);
            RenderLine(buffer, area, row, line, view);
            if (ShowsCaret(line, position, view)) buffer.Cursor = (area.Column + MarginColumns + line.ColumnOf(view.Caret.Offset), row);
            var next = view.Layout.Move(position, 1);
            if (next == position) break;
            position = next;
        }
    }

    static bool ShowsCaret(LineLayout line, LinePosition position, in ArticleView view) =>
        (line.Span.Contains(view.Caret.Offset) || line.Span.End == view.Caret.Offset) && view.Layout.PositionOf(view.Caret.Offset) == position;

    void CollectVisible(int rows, in ArticleView view)
    {
        _visible.Clear();
        var first = view.Layout.Line(view.Viewport.Top).Span;
        var last = view.Layout.Line(view.Layout.Move(view.Viewport.Top, Math.Max(0, rows - 1))).Span;
        view.Layer.Overlapping(new TextSpan(first.Start, Math.Max(first.Start, last.End)), _visible);
    }

    void RenderLine(CellBuffer buffer, Rect area, int row, LineLayout line, in ArticleView view)
    {
        _onLine.Clear();
        foreach (var span in _visible)
            if (OnLine(span.Extent, line.Span)) _onLine.Add(span);
        RenderMargin(buffer, area, row, view);
        foreach (var cell in line.Cells)
        {
            var style = StyleOf(cell, view);
            var direction = (cell.Level & 1) != 0 ? GlyphDirection.RightToLeft : GlyphDirection.LeftToRight;
            buffer.Put(area, area.Column + MarginColumns + cell.Column, row, cell.Glyph, cell.Width, style, direction);
        }
        if (view.Hints is not null) RenderHints(buffer, area, row, line, view.Hints);
    }

    static bool OnLine(Extent extent, TextSpan line)
    {
        if (!extent.Hull.Overlaps(line)) return false;
        if (!extent.IsDiscontinuous) return true;
        foreach (var fragment in extent.Fragments)
            if (fragment.Overlaps(line)) return true;
        return false;
    }

    Style StyleOf(in LayoutCell cell, in ArticleView view)
    {
        var depth = 0;
        var innermost = default(Span);
        var emphasis = SpanEmphasis.Plain;
        foreach (var span in _onLine)
        {
            if (!span.Extent.Contains(cell.Offset)) continue;
            depth++;
            if (innermost is null || span.Extent.Hull.Length <= innermost.Extent.Hull.Length) innermost = span;
            if (ReferenceEquals(span, view.Current)) emphasis = SpanEmphasis.Current;
        }
        var style = innermost is null ? _theme.Text : _styles.Of(IndexOf((emphasis == SpanEmphasis.Current ? view.Current! : innermost).Label), depth, emphasis);
        if (cell.IsPlaceholder) style = style.With(CellAttributes.Dim);
        if (view.Caret.Selection.Contains(cell.Offset) || Kept(cell.Offset, view)) style = style with { Attributes = style.Attributes ^ CellAttributes.Reverse };
        return style;
    }

    static bool Kept(int offset, in ArticleView view)
    {
        foreach (var piece in view.Pieces)
            if (piece.Contains(offset)) return true;
        return false;
    }

    void RenderMargin(CellBuffer buffer, Rect area, int row, in ArticleView view)
    {
        var shown = 0;
        Span<int> labels = stackalloc int[2];
        foreach (var span in _onLine)
        {
            if (view.Troubled.Contains(span.Id)) buffer.Write(area, area.Column, row, "!", _theme.Error);
            var label = IndexOf(span.Label);
            if (labels[..Math.Min(shown, 2)].Contains(label)) continue;
            if (shown < 2) labels[shown] = label;
            shown++;
        }
        for (var i = 0; i < Math.Min(shown, 2); i++)
        {
            if (i == 1 && shown > 2) buffer.Write(area, area.Column + 2, row, "+", _theme.Dim);
            else buffer.Put(area, area.Column + 1 + i, row, new Glyph(_scheme.Labels[labels[i]].Key), 1, _styles.LetterOf(labels[i]));
        }
    }

    void RenderHints(CellBuffer buffer, Rect area, int row, LineLayout line, SpanHints hints)
    {
        var (last, end) = (-1, -1);
        foreach (var span in _onLine)
        {
            if (hints.Of(span.Id) is not { } hint || !line.Span.Contains(span.Extent.Hull.Start)) continue;
            if (!hint.StartsWith(hints.Typed, StringComparison.Ordinal)) continue;
            var rest = hint.AsSpan(hints.Typed.Length);
            var column = area.Column + MarginColumns + line.ColumnOf(span.Extent.Hull.Start);
            if (column < end && column + rest.Length > last) column = end; // spans that begin on one cell have their letters side by side
            buffer.Write(area, column, row, rest, _theme.Selected);
            (last, end) = (column, column + rest.Length);
        }
    }

    int IndexOf(string label)
    {
        for (var i = 0; i < _scheme.Labels.Length; i++)
            if (_scheme.Labels[i].Name == label) return i;
        return 0; // a rule reports labels that the scheme does not know
    }
}
