using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Merging;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;
using FactCheck.Terminal.Keymaps;
using FactCheck.Terminal.Widgets;
using FactCheck.Workbench.Help;
using FactCheck.Workbench.Review;
using FactCheck.Workbench.Sessions;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Merging;

/// <summary>
/// Puts together what the annotator and somebody else made of one layer: what clashes is decided one by one, with both versions side by side. Nothing is
/// written before the end. Belongs to the screen's thread.
/// </summary>
public sealed class MergeScreen : ILayer
{
    readonly WorkbenchShell _shell;
    readonly ArticleSession _session;
    readonly LayerConflict.Mergeable _conflict;
    readonly LayerMerge _merge;
    readonly Action<Layer> _decided;
    readonly LabelLook _labels;
    readonly ScreenKeys<MergeScreen> _keys;
    readonly ListView _list;
    readonly Stack<(ImmutableArray<MergeChoice?> Choices, int Selected)> _before = new();
    ImmutableArray<MergeChoice?> _choices;
    string? _message;
    (int Index, SidePane? Ours, SidePane? Theirs) _shown = (-1, null, null);

    /// <summary>A screen for one conflict.</summary>
    /// <param name="shell">The workbench.</param>
    /// <param name="session">The article; nothing else changes its layer while the screen is up.</param>
    /// <param name="conflict">Both versions.</param>
    /// <param name="decided">Called with the layer that both become, after the screen is gone.</param>
    public MergeScreen(WorkbenchShell shell, ArticleSession session, LayerConflict.Mergeable conflict, Action<Layer> decided)
    {
        (_shell, _session, _conflict, _decided) = (shell, session, conflict, decided);
        _merge = LayerMerge.Of(conflict.Base, session.Layer, conflict.Theirs);
        _keys = new ScreenKeys<MergeScreen>(MergeBindings.Build(shell.Settings.Keys).Keymap);
        _labels = new LabelLook(shell);
        _choices = [.. _merge.Conflicts.Select(_ => (MergeChoice?)null)];
        _list = new ListView(RenderRow) { Count = _choices.Length, EmptyText = "Nothing clashes. s shows what will be saved." };
    }

    /// <inheritdoc/>
    public bool IsOpaque => true;

    internal WorkbenchShell Shell => _shell;

    internal Keymap<Action<MergeScreen>, MergeScreen> Keymap => _keys.Keymap;

    internal bool IsOnStatus => _list.Selected >= 0 && _merge.Conflicts[_list.Selected] is MergeConflict.OfStatus;

    int Left => _choices.Count(choice => choice is null);

    /// <summary>Puts the screen up; where nothing clashes, with what will be saved.</summary>
    public void Show()
    {
        _shell.Show(this);
        if (Left == 0) Finish();
    }

    /// <inheritdoc/>
    public EventResult Handle(in TerminalEvent input)
    {
        if (input.Kind == TerminalEventKind.Mouse) return _list.Handle(input);
        if (input.Kind != TerminalEventKind.Key) return input.Kind == TerminalEventKind.Paste ? EventResult.Handled : EventResult.Ignored;
        _message = null;
        if (_list.Handle(input) == EventResult.Handled) return EventResult.Handled;
        if (_keys.Press(this, input) is { } reason) _message = reason;
        return EventResult.Handled;
    }

    /// <inheritdoc/>
    public void Render(CellBuffer buffer, Rect area)
    {
        var look = _shell.Look;
        buffer.Fill(area, look.Theme.Text);
        var (header, body) = area.SplitTop(1);
        (body, var footer) = body.SplitBottom(1);
        var left = Left == 0 ? $"{look.Symbols.Check} all decided" : string.Create(CultureInfo.InvariantCulture, $"{Left} to decide");
        StatusBar.Render(
            buffer,
            header,
            look,
            [new StatusSegment(_session.Article.Id.Value, 3, look.Theme.StatusBar.With(CellAttributes.Bold)), new StatusSegment("changed by somebody else while you worked", 1)],
            [new StatusSegment(left, 4)]);
        var panes = ReviewPanes.Render(buffer, body, look, "yours", string.Create(CultureInfo.InvariantCulture, $"theirs (revision {_conflict.Version.Revision})"));
        _list.Render(buffer, panes.List, look);
        if (_list.Selected >= 0)
        {
            UpdateShown(_list.Selected);
            _shown.Ours!.Render(buffer, panes.First); // both made just above
            _shown.Theirs!.Render(buffer, panes.Second);
        }
        if (_message is not null) look.Draw(buffer, footer, footer.Column + 1, footer.Row, _message, look.Theme.Accent);
        else KeyHintBar.Render(buffer, footer, look, Keymap.Hints(this).AsSpan());
    }

    internal void Choose(MergeChoice choice)
    {
        if (_list.Selected < 0) return;
        Take(_choices.SetItem(_list.Selected, choice));
    }

    internal void ChooseRest(MergeChoice choice) => Take([.. _choices.Select(known => known ?? choice)]);

    internal void Undo()
    {
        if (_before.TryPop(out var before)) (_choices, _list.Selected) = before;
        else _message = "Nothing is decided yet.";
    }

    internal void NextOpen(int by)
    {
        for (var step = 1; step <= _choices.Length; step++)
        {
            var index = (_list.Selected + by * step + _choices.Length * step) % _choices.Length;
            if (_choices[index] is not null) continue;
            _list.Selected = index;
            return;
        }
        _message = "Everything is decided. s shows what will be saved.";
    }

    internal void Move(int by) => _list.Selected += by;

    /// <summary>Shows what will be saved, where everything is decided.</summary>
    internal void Finish()
    {
        if (Left > 0)
        {
            _message = Left == 1 ? "1 is not decided. n goes to it." : $"{Left} are not decided. n goes to the next.";
            return;
        }
        var resolution = _merge.Resolve([.. _choices.Select(choice => choice ?? MergeChoice.Theirs)]);
        _shell.Show(new SummaryScreen(
            _shell,
            $"{_session.Article.Id}: yours and theirs together",
            MergeWords.Summary(_session.Article, _session.Layer, _conflict.Theirs, resolution),
            "saves this",
            () =>
            {
                _shell.Close(this);
                _decided(resolution.Layer);
            }));
    }

    internal void Cancel() => _shell.Close(this);

    internal void ShowHelp() => _shell.Show(new HelpScreen(_shell, "Two versions", Keymap.Help(this)));

    internal void ShowPalette() => _shell.Show(CommandPalette.Create(_shell, Keymap, this));

    void Take(ImmutableArray<MergeChoice?> choices)
    {
        _before.Push((_choices, _list.Selected));
        _choices = choices;
        if (Left == 0) Finish();
        else NextOpen(1);
    }

    void RenderRow(CellBuffer buffer, Rect area, int index, Style style)
    {
        var look = _shell.Look;
        var conflict = _merge.Conflicts[index];
        var right = look.DrawRight(buffer, area, area.Row, MergeWords.Of(conflict), style);
        var room = area.SplitLeft(Math.Max(0, right - 1 - area.Column)).Left;
        var span = (conflict as MergeConflict.OfSpans)?.Spans is [var first, ..] ? first.Ours ?? first.Theirs ?? first.Base : null;
        var column = look.Draw(buffer, room, area.Column, area.Row, $"{MergeWords.Mark(_choices[index])} {(span is null ? ' ' : _labels.Key(span.Label))} ", style);
        look.Draw(buffer, room, column, area.Row, span is null ? NameOf(conflict) : Quote(span), style);
    }

    void UpdateShown(int index)
    {
        if (_shown.Index == index) return;
        var conflict = _merge.Conflicts[index];
        _shown = (
            index,
            new SidePane(_shell, _session.Article, conflict, MergeChoice.Ours, id => NameIn(_session.Layer, id)),
            new SidePane(_shell, _session.Article, conflict, MergeChoice.Theirs, id => NameIn(_conflict.Theirs, id)));
    }

    static string NameOf(MergeConflict conflict) =>
        conflict is MergeConflict.OfSpans { Relations: [var relation, ..] } ? $"link {(relation.Ours ?? relation.Theirs)?.Type} ({relation.Id})" : "status of the article";

    string NameIn(Layer layer, string id) => layer.Find(id) is { } span ? Quote(span) : id;

    string Quote(Span span)
    {
        const int Longest = 120;
        var hull = span.Extent.Hull;
        return _session.Article.Text.Substring(hull.Start, Math.Min(hull.Length, Longest)).ReplaceLineEndings(" ");
    }
}
