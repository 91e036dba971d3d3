using FactCheck.Annotation.Merging;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Widgets;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Merge;

/// <content>Drawing.</content>
public sealed partial class MergeScreen
{
    // Rows for what each side did to the selected conflict.
    const int DetailRows = 8;
    const int FewestListRows = 3;

    /// <inheritdoc/>
    public void Render(CellBuffer buffer, Rect area)
    {
        var look = _shell.Look;
        buffer.Fill(area, look.Theme.Text);
        var (header, body) = area.SplitTop(1);
        (body, var footer) = body.SplitBottom(1);
        var decided = $"{Conflicts - Undecided}/{Conflicts} decided";
        StatusBar.Render(buffer, header, look, [new StatusSegment("Changed by others while it was open", 2, look.Theme.StatusBar.With(CellAttributes.Bold))], [new StatusSegment(decided, 1)]);

        var summary = body.Inset(1, 0);
        body = body.SplitTop(WrappedText.Render(buffer, summary, summary.Row, _summary, look.Theme.Text, look) - body.Row + 1).Remainder;
        var (list, detail) = body.SplitBottom(Math.Clamp(body.Rows - FewestListRows, 0, DetailRows));
        _list.Render(buffer, list, look);
        if (_list.Selected >= 0) RenderDetail(buffer, detail, _merge.Conflicts[_list.Selected], look);
        if (_message is not null) look.Draw(buffer, footer, footer.Column + 1, footer.Row, _message, look.Theme.Accent);
        else KeyHintBar.Render(buffer, footer, look, Keymap.Hints(this).AsSpan());
    }

    void RenderRow(CellBuffer buffer, Rect area, int index, Style style)
    {
        var look = _shell.Look;
        var mark = _choices[index] switch { MergeChoice.Theirs => "theirs", MergeChoice.Ours => "yours", MergeChoice.Both => "both", _ => "?" };
        look.Draw(buffer, area.SplitLeft(8).Left, area.Column, area.Row, mark, style);
        look.Draw(buffer, area, area.Column + 8, area.Row, _words.Row(_merge.Conflicts[index]), style);
    }

    void RenderDetail(CellBuffer buffer, Rect area, MergeConflict conflict, Look look)
    {
        for (var column = area.Column; column < area.Right; column++) buffer.Write(area, column, area.Row, look.Symbols.Box.AsSpan(4, 1), look.Theme.Border);
        var text = area.SplitTop(1).Remainder.Inset(1, 0);
        var row = text.Row;
        foreach (var (who, what) in _words.Detail(conflict))
        {
            look.Draw(buffer, text, text.Column, row, who, look.Theme.Accent);
            row = WrappedText.Render(buffer, text.SplitLeft(Math.Min(text.Columns, 8)).Remainder, row, what, look.Theme.Text, look);
            if (row >= text.Bottom) return;
        }
    }
}
