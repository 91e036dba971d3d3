using FactCheck.Annotation.Articles;
using FactCheck.Storage;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;
using FactCheck.Terminal.Keymaps;
using FactCheck.Terminal.Widgets;
using FactCheck.Workbench.Help;
using FactCheck.Workbench.Sessions;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Articles;

/// <summary>
/// The articles of a corpus. Opens at once on names; titles and counts are read in the background, those in view first. Typing after <c>/</c> filters by
/// id, title or language.
/// </summary>
public sealed partial class ArticleListScreen : ILayer
{
    readonly WorkbenchShell _shell;
    readonly ScreenKeys<ArticleListScreen> _keys;
    readonly List<ArticleRow> _rows;
    readonly ListView _list;
    readonly TextField _filter = new();
    List<ArticleRow> _shown;
    bool _filtering;
    bool _opening;
    string? _message;

    /// <summary>Lists articles of the shell's corpus.</summary>
    public ArticleListScreen(WorkbenchShell shell, IReadOnlyList<ArticleId> articles)
    {
        _shell = shell;
        _keys = new ScreenKeys<ArticleListScreen>(ArticleListBindings.Build(shell.Settings.Keys).Keymap);
        _rows = [.. articles.Select(id => new ArticleRow(id))];
        _shown = _rows;
        _list = new ListView((buffer, area, index, style) => ArticleColumns.Render(buffer, area, _shown[index], style, shell.Look))
        {
            Count = _rows.Count,
            EmptyText = "No articles. Add some in a shell: factcheck add CORPUS FILES",
        };
        ReadRows();
    }

    /// <inheritdoc/>
    public bool IsOpaque => true;

    internal WorkbenchShell Shell => _shell;

    internal Keymap<Action<ArticleListScreen>, ArticleListScreen> Keymap => _keys.Keymap;

    internal ArticleRow? Selected => _list.Selected >= 0 ? _shown[_list.Selected] : null;

    /// <inheritdoc/>
    public EventResult Handle(in TerminalEvent input)
    {
        if (input.Kind == TerminalEventKind.Mouse) return _list.Handle(input);
        if (_filtering) return HandleFilter(input);
        if (input.Kind != TerminalEventKind.Key) return EventResult.Ignored;
        _message = null;
        if (_list.Handle(input) == EventResult.Handled) return EventResult.Handled;
        if (_keys.Press(this, input) is { } reason) _message = reason;
        return EventResult.Handled;
    }

    internal void Move(int by) => _list.Selected += by;

    internal void BeginFilter() => _filtering = true;

    internal void ClearFilter()
    {
        _filter.Text = "";
        ApplyFilter();
    }

    internal void Open()
    {
        if (Selected is not { } row || _opening) return;
        OpenArticle(row.Id);
    }

    /// <summary>To the next article after the selected one that nobody annotated yet.</summary>
    internal void NextUnannotated()
    {
        for (var i = 1; i <= _shown.Count; i++)
        {
            var index = (_list.Selected + i) % _shown.Count;
            if (_shown[index].Summary is { Status: null, IsReadable: true })
            {
                _list.Selected = index;
                return;
            }
        }
        _message = "Every article of the list has been begun.";
    }

    internal void ShowHelp() => _shell.Show(new HelpScreen(_shell, "Articles", Keymap.Help(this)));

    internal void ShowPalette() => _shell.Show(CommandPalette.Create(_shell, Keymap, this));

    internal void Refresh()
    {
        foreach (var row in _rows) row.Problems = null;
        ReadRows();
    }

    internal void Leave() => _shell.Application.Stop();

    /// <summary>Opens an article for annotation.</summary>
    public void OpenArticle(ArticleId id)
    {
        _opening = true;
        _message = $"Opening {id}…";
        _shell.Background(
            () => ArticleSession.Open(_shell.Sessions, id),
            opening =>
            {
                _opening = false;
                _message = null;
                OpenedArticle.Show(_shell, opening, [.. _shown.Select(r => r.Id)], Update);
            });
    }

    /// <summary>Shows what became of an article that is being left.</summary>
    void Update(ArticleSession session)
    {
        _message = session.Farewell;
        if (_rows.Find(row => row.Id == session.Article.Id) is not { } row) return;
        row.Fill(session.Article.Metadata, new LayerSummary(session.Layer.Spans.IsEmpty ? row.Summary?.Status : session.Layer.Status, session.Layer.Spans.Length, IsReadable: true));
        row.Problems = session.Problems.Length;
    }

    EventResult HandleFilter(in TerminalEvent input)
    {
        if (input.Kind == TerminalEventKind.Key && (input.CommandKey == Key.Up || input.CommandKey == Key.Down)) return _list.Handle(input);
        if (input.Kind == TerminalEventKind.Key && input.CommandKey == Key.Escape)
        {
            _filtering = false;
            ClearFilter();
        }
        else if (input.Kind == TerminalEventKind.Key && input.CommandKey == Key.Enter) _filtering = false;
        else if (_filter.Handle(input) == EventResult.Handled) ApplyFilter();
        return EventResult.Handled;
    }

    void ApplyFilter()
    {
        var before = Selected;
        var filter = _filter.Text.Trim();
        _shown = filter.Length == 0 ? _rows : _rows.FindAll(row => row.Matches(filter));
        _list.Count = _shown.Count;
        if (before is not null && _shown.IndexOf(before) is >= 0 and var index) _list.Selected = index;
        _list.EmptyText = filter.Length == 0 ? "No articles. Add some in a shell: factcheck add CORPUS FILES" : $"No article matches \"{filter}\". Esc shows all.";
    }
}
