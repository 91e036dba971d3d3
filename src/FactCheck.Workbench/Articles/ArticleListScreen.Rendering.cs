using System.Globalization;
using FactCheck.Annotation.Layers;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Widgets;

namespace FactCheck.Workbench.Articles;

/// <content>Drawing.</content>
public sealed partial class ArticleListScreen
{
    /// <inheritdoc/>
    public void Render(CellBuffer buffer, Rect area)
    {
        var look = _shell.Look;
        var (header, body) = area.SplitTop(1);
        (var heading, body) = body.SplitTop(1);
        (body, var footer) = body.SplitBottom(1);
        RenderHeader(buffer, header, look);
        ArticleColumns.RenderHeading(buffer, heading.SplitLeft(1).Remainder, look);
        _list.Render(buffer, body, look);
        RenderFooter(buffer, footer, look);
    }

    void RenderHeader(CellBuffer buffer, Rect header, Look look)
    {
        var complete = _rows.Count(row => row.Summary?.Status == LayerStatus.Complete);
        var counts = string.Create(CultureInfo.InvariantCulture, $"{complete}/{_rows.Count} complete");
        StatusBar.Render(
            buffer,
            header,
            look,
            [new StatusSegment(_shell.Store.Corpus.Name, 2, look.Theme.StatusBar.With(CellAttributes.Bold))],
            [new StatusSegment(_shell.Annotator.Value, 1), new StatusSegment(counts, 3)]);
    }

    void RenderFooter(CellBuffer buffer, Rect footer, Look look)
    {
        buffer.Fill(footer, look.Theme.Text);
        if (_filtering || _filter.Text.Length > 0)
        {
            var column = look.Draw(buffer, footer, footer.Column + 1, footer.Row, "Filter", look.Theme.Accent) + 1;
            _filter.IsFocused = _filtering;
            _filter.Render(buffer, new Rect(column, footer.Row, Math.Clamp(footer.Right - column - 1, 1, 40), 1), look);
            return;
        }
        if (_message is not null)
        {
            look.Draw(buffer, footer, footer.Column + 1, footer.Row, _message, look.Theme.Accent);
            return;
        }
        KeyHintBar.Render(buffer, footer, look, Keymap.Hints(this).AsSpan());
    }
}
