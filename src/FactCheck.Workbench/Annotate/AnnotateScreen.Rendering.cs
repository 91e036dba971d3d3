using FactCheck.Terminal.Cells;

namespace FactCheck.Workbench.Annotate;

/// <content>Drawing.</content>
public sealed partial class AnnotateScreen
{
    /// <summary>Columns from which the current span is shown beside the text rather than below it.</summary>
    const int SideBySideColumns = 76;

    /// <summary>Widest lines of text: longer ones are hard to read.</summary>
    const int WidestText = 110;

    Rect _textArea;
    int _textRows = 1;

    /// <inheritdoc/>
    public void Render(CellBuffer buffer, Rect area)
    {
        var (header, belowHeader) = area.SplitTop(1);
        var (main, footer) = belowHeader.SplitBottom(1);
        var (text, panel) = SplitForPanel(main);
        Place(text);
        UpdateTroubled();
        var current = Current;
        _bars.RenderHeader(buffer, header, _session, IndexInList() + 1, _articles.Count);
        _pane.Render(buffer, text, new ArticleView
        {
            Layout = _layout,
            Layer = Layer,
            Viewport = _viewport,
            Caret = _caret,
            Current = current,
            Pieces = _pieces,
            Troubled = _troubled,
            Hints = _hints,
        });
        var nearest = Math.Max(0, FirstAfter(_caret.Offset) - 1);
        if (area.Columns >= SideBySideColumns) _panel.Render(buffer, panel, Layer, current, _session.Problems, nearest);
        else if (panel.Rows > 0) _panel.RenderBelow(buffer, panel, Layer, current, _session.Problems, nearest);
        _bars.RenderFooter(buffer, footer, this, _message, _layout.Line(_layout.PositionOf(_caret.Offset)).Direction);
    }

    static (Rect Text, Rect Panel) SplitForPanel(Rect main)
    {
        if (main.Columns < SideBySideColumns) return main.SplitBottom(main.Rows >= 12 ? 6 : 0);
        var panel = Math.Clamp(main.Columns * 36 / 100, 28, 64);
        var (text, right) = main.SplitRight(panel);
        return (text.SplitLeft(Math.Min(text.Columns, WidestText + ArticlePane.MarginColumns)).Left, right);
    }

    void Place(Rect text)
    {
        _textArea = text;
        _textRows = Math.Max(1, text.Rows);
        var columns = Math.Max(2, text.Columns - ArticlePane.MarginColumns - 1);
        if (columns != _layout.Options.Columns) Relayout(columns);
        _viewport = _viewport.Showing(_layout, _caret.Offset, _textRows);
    }
}
