using FactCheck.Annotation.Articles;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;
using FactCheck.Terminal.Keymaps;
using FactCheck.Terminal.Widgets;
using FactCheck.Workbench.Articles;
using FactCheck.Workbench.Help;
using FactCheck.Workbench.Prompts;
using FactCheck.Workbench.Review;
using FactCheck.Workbench.Sessions;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Reanchor;

/// <summary>
/// The review of an article whose text changed since it was annotated: each span with its old quote beside the place where it belongs now, to be accepted,
/// chosen or left out. Nothing is written before the end. Belongs to the screen's thread.
/// </summary>
public sealed partial class ReanchorScreen : ILayer
{
    readonly WorkbenchShell _shell;
    readonly RevisedArticle _revised;
    readonly IReadOnlyList<ArticleId> _articles;
    readonly Action<ArticleSession> _leaving;
    readonly ScreenKeys<ReanchorScreen> _keys;
    readonly ListView _list;
    readonly Stack<(PlaceDecisions Decisions, int Selected)> _before = new();
    PlaceDecisions _decisions;
    string? _message;
    int _scroll;
    bool _isSaving;

    /// <summary>Shows the spans of a changed article.</summary>
    /// <param name="shell">The workbench.</param>
    /// <param name="revised">The article.</param>
    /// <param name="articles">The articles in the order of the list, for next and previous.</param>
    /// <param name="leaving">Called with the session when the article, once open, is left.</param>
    public ReanchorScreen(WorkbenchShell shell, RevisedArticle revised, IReadOnlyList<ArticleId> articles, Action<ArticleSession> leaving)
    {
        (_shell, _revised, _articles, _leaving) = (shell, revised, articles, leaving);
        _keys = new ScreenKeys<ReanchorScreen>(ReanchorBindings.Build(shell.Settings.Keys).Keymap);
        _decisions = PlaceDecisions.Of(revised.Proposals);
        _labels = new LabelLook(shell);
        _text = new TextPane(revised.Article.Document, revised.Article.Metadata.Direction, shell.Look);
        _list = new ListView(RenderRow) { Count = revised.Proposals.Length, EmptyText = "No span was recorded. s saves the layer on the new text." };
        _message = "The text was changed. Nothing is written before every span is decided.";
    }

    /// <inheritdoc/>
    public bool IsOpaque => true;

    internal WorkbenchShell Shell => _shell;

    internal Keymap<Action<ReanchorScreen>, ReanchorScreen> Keymap => _keys.Keymap;

    internal bool HasOtherPlaces => Selected >= 0 && _decisions.Candidates(Selected).Length > 1;

    int Selected => _list.Selected;

    /// <inheritdoc/>
    public EventResult Handle(in TerminalEvent input)
    {
        if (input.Kind == TerminalEventKind.Mouse) return _list.Handle(input);
        if (input.Kind != TerminalEventKind.Key || _isSaving) return input.Kind == TerminalEventKind.Resize ? EventResult.Ignored : EventResult.Handled;
        _message = null;
        var selected = Selected;
        if (_list.Handle(input) == EventResult.Handled)
        {
            if (Selected != selected) _scroll = 0;
            return EventResult.Handled;
        }
        if (_keys.Press(this, input) is { } reason) _message = reason;
        return EventResult.Handled;
    }

    internal void Move(int by) => Select(Selected + by);

    internal void Scroll(int by) => _scroll += by;

    internal void NextOpen(int by)
    {
        if (Selected >= 0 && _decisions.NextOpen(Selected, by) is { } next) Select(next);
        else _message = "Every span is decided. s shows what will be written.";
    }

    internal void Accept()
    {
        if (Selected < 0) return;
        var accepted = _decisions.Accept(Selected, out _message);
        if (_message is null) Decide(accepted);
    }

    internal void AcceptExact()
    {
        var accepted = _decisions.AcceptExact();
        var count = _decisions.Left - accepted.Left;
        if (count == 0) _message = "No span is left whose text is the same. Enter accepts the one that is shown.";
        else Decide(accepted);
        if (count > 0 && accepted.Left > 0) _message = $"{count} accepted, {accepted.Left} to decide.";
    }

    internal void Drop()
    {
        if (Selected >= 0) Decide(_decisions.Drop(Selected));
    }

    internal void DropLost()
    {
        var dropped = _decisions.DropLost();
        if (dropped.Left == _decisions.Left) _message = "Every span was found, or is decided.";
        else Decide(dropped);
    }

    internal void Turn(int by)
    {
        _decisions = _decisions.Turn(Selected, by);
        _scroll = 0;
    }

    internal void Undo()
    {
        if (_before.TryPop(out var before)) (_decisions, _list.Selected, _scroll) = (before.Decisions, before.Selected, 0);
        else _message = "Nothing is decided yet.";
    }

    /// <summary>Shows what will be written, where everything is decided.</summary>
    internal void Finish()
    {
        if (_decisions.Left > 0)
        {
            _message = _decisions.Left == 1 ? "1 span is not decided. n goes to it." : $"{_decisions.Left} spans are not decided. n goes to the next.";
            return;
        }
        var result = _revised.With(_decisions.Places);
        _shell.Show(new SummaryScreen(_shell, $"{_revised.Article.Id}: its spans in the new text", ReanchorWords.Summary(_revised.Recorded, result), "saves this and opens the article", () => Save(result.Layer)));
    }

    internal void ShowHelp() => _shell.Show(new HelpScreen(_shell, "A changed article", Keymap.Help(this)));

    internal void ShowPalette() => _shell.Show(CommandPalette.Create(_shell, Keymap, this));

    /// <summary>Back, after a question where something was decided.</summary>
    internal void Cancel()
    {
        if (_before.Count == 0) _shell.Close(this);
        else _shell.Show(new ChoicePrompt<bool>(
            _shell,
            "Go back without writing anything? What you decided here is forgotten.",
            [('y', "yes, go back", true), ('n', "no, go on deciding", false)],
            leave =>
            {
                if (leave) _shell.Close(this);
            }));
    }

    void Decide(PlaceDecisions decisions)
    {
        _before.Push((_decisions, Selected));
        _decisions = decisions;
        if (decisions.Left == 0) Finish();
        else if (decisions[Selected] is not SpanDecision.Open && decisions.NextOpen(Selected, 1) is { } next) Select(next);
    }

    void Select(int index)
    {
        _list.Selected = index;
        _scroll = 0;
    }

    void Save(Annotation.Layers.Layer layer)
    {
        _isSaving = true;
        _message = "Saving…";
        _shell.Background(
            () => _revised.Save(layer) is { } reason ? (reason, null) : ((string?)null, ArticleSession.Open(_shell.Sessions, _revised.Article.Id)),
            outcome =>
            {
                _isSaving = false;
                _message = outcome.Item1;
                if (outcome.Item2 is not { } opening) return;
                _shell.Close(this);
                OpenedArticle.Show(_shell, opening, _articles, _leaving);
            });
    }
}
