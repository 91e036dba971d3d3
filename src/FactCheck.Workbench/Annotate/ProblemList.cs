using FactCheck.Annotation.Rules;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;
using FactCheck.Terminal.Widgets;
using FactCheck.Workbench.Sessions;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Annotate;

/// <summary>All problems of the article with the fix of the selected one. Enter jumps to its span.</summary>
sealed class ProblemList : ILayer
{
    readonly WorkbenchShell _shell;
    readonly ArticleSession _session;
    readonly Action<Problem> _jump;
    readonly ListView _list;
    readonly string _title;

    public ProblemList(WorkbenchShell shell, ArticleSession session, Action<Problem> jump)
    {
        (_shell, _session, _jump) = (shell, session, jump);
        _title = session.Problems.Length == 1 ? "1 problem" : $"{session.Problems.Length} problems";
        _list = new ListView(RenderRow) { Count = session.Problems.Length, EmptyText = "No problems were found." };
    }

    public bool IsOpaque => false;

    public EventResult Handle(in TerminalEvent input)
    {
        _list.Count = _session.Problems.Length;
        if (_list.Handle(input) == EventResult.Handled || input.Kind != TerminalEventKind.Key) return EventResult.Handled;
        if (input.CommandKey == Key.Escape || input.CommandKey == Key.Char('q')) _shell.Application.Layers.Remove(this);
        else if (input.CommandKey == Key.Enter && _list.Selected >= 0)
        {
            _shell.Application.Layers.Remove(this);
            _jump(_session.Problems[_list.Selected]);
        }
        return EventResult.Handled;
    }

    public void Render(CellBuffer buffer, Rect area)
    {
        _list.Count = _session.Problems.Length;
        var look = _shell.Look;
        var inner = DialogFrame.Render(buffer, area.Center(120, Math.Max(1, area.Rows - 2)), look, _title);
        var (list, fix) = inner.SplitBottom(2);
        _list.Render(buffer, list, look);
        if (_list.Selected >= 0) look.Draw(buffer, fix, fix.Column, fix.Bottom - 1, _session.Problems[_list.Selected].Fix, look.Theme.Accent);
    }

    void RenderRow(CellBuffer buffer, Rect area, int index, Style style)
    {
        var problem = _session.Problems[index];
        var mark = problem.Severity == Severity.Error ? "error   " : "warning ";
        var column = _shell.Look.Draw(buffer, area, area.Column, area.Row, mark, style);
        _shell.Look.Draw(buffer, area, column, area.Row, problem.Message, style);
    }
}
