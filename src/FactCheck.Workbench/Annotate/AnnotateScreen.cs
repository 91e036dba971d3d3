using System.Collections.Immutable;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;
using FactCheck.Terminal.Keymaps;
using FactCheck.Text;
using FactCheck.Text.Bidi;
using FactCheck.Text.Layout;
using FactCheck.Text.Segmentation;
using FactCheck.Workbench.Sessions;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Annotate;

/// <summary>
/// The screen on which an article is annotated. State is a few values (caret, viewport, kept pieces, current span); everything else follows from them
/// and from the session's layer. Facets: moving, selecting, tagging, relating, problems, mouse, drawing. Belongs to the screen's thread.
/// </summary>
public sealed partial class AnnotateScreen : ILayer, IClosing
{
    static readonly TimeSpan SettlePatience = TimeSpan.FromSeconds(2);

    readonly WorkbenchShell _shell;
    readonly ArticleSession _session;
    readonly IReadOnlyList<ArticleId> _articles;
    readonly Action<ArticleSession> _leaving;
    readonly ScreenKeys<AnnotateScreen> _keys;
    readonly ArticlePane _pane;
    readonly SpanPanel _panel;
    readonly ScreenBars _bars;
    readonly List<Span> _found = [];
    readonly HashSet<string> _troubled = new(StringComparer.Ordinal);
    ImmutableArray<Annotation.Rules.Problem> _troubledFor;
    DocumentLayout _layout;
    Caret _caret;
    Viewport _viewport;
    ImmutableArray<TextSpan> _pieces = [];
    string? _focusId;
    string? _message;
    TextDirection? _direction;

    /// <summary>Shows an opened article.</summary>
    /// <param name="shell">The workbench.</param>
    /// <param name="session">The article; the screen closes it.</param>
    /// <param name="articles">The articles in the order of the list, for next and previous.</param>
    /// <param name="leaving">Called with the session when the article is left.</param>
    public AnnotateScreen(WorkbenchShell shell, ArticleSession session, IReadOnlyList<ArticleId> articles, Action<ArticleSession> leaving)
    {
        (_shell, _session, _articles, _leaving) = (shell, session, articles, leaving);
        _keys = new ScreenKeys<AnnotateScreen>(AnnotateBindings.Build(session.Scheme, shell.Settings.Keys).Keymap);
        var styles = new SpanStyles(session.Scheme, shell.Settings.Colors, shell.Settings.Theme);
        _pane = new ArticlePane(session.Scheme, styles, shell.Look.Theme);
        _panel = new SpanPanel(session.Article, session.Scheme, styles, shell.Look);
        _bars = new ScreenBars(shell.Look);
        _direction = session.Article.Metadata.Direction;
        _layout = CreateLayout(80);
    }

    /// <inheritdoc/>
    public bool IsOpaque => true;

    /// <summary>The article being annotated.</summary>
    public ArticleSession Session => _session;

    /// <summary>Caret and selection.</summary>
    public Caret Caret => _caret;

    /// <summary>What a command said last; null: nothing since the last key.</summary>
    public string? Message => _message;

    /// <summary>The span that commands act on: the one picked last, else the innermost at the caret; null: none.</summary>
    public Span? Current => _focusId is { } id && Layer.Find(id) is { } focused ? focused : InnermostAt(_caret.Offset);

    internal Layer Layer => _session.Layer;

    internal TextDocument Document => _session.Article.Document;

    internal WorkbenchShell Shell => _shell;

    internal Keymap<Action<AnnotateScreen>, AnnotateScreen> Keymap => _keys.Keymap;

    internal ImmutableArray<TextSpan> Pieces => _pieces;

    /// <inheritdoc/>
    public EventResult Handle(in TerminalEvent input)
    {
        switch (input.Kind)
        {
            case TerminalEventKind.Key:
                HandleKey(input);
                return EventResult.Handled;
            case TerminalEventKind.Mouse:
                return HandleMouse(input.Mouse);
            case TerminalEventKind.Paste:
                Say("Pasted text is not taken here: the article never changes. Use / to search for it.");
                return EventResult.Handled;
            default:
                return EventResult.Ignored;
        }
    }

    /// <inheritdoc/>
    public string? Farewell => _session.Farewell;

    /// <inheritdoc/>
    public void Settle() => _session.Settle(SettlePatience);

    /// <inheritdoc/>
    public void Close()
    {
        _session.Dispose();
        _leaving(_session);
    }

    internal void Say(string message) => _message = message;

    internal void MoveTo(Caret caret)
    {
        _caret = caret;
        _focusId = null;
    }

    void HandleKey(in TerminalEvent input)
    {
        _message = null;
        if (_edgesOf is not null && HandleEdgeKey(input.CommandKey)) return;
        if (_keys.Press(this, input, _edgesOf is null ? null : WhileAnEdgeMoves) is { } reason) Say(reason);
    }

    static string? WhileAnEdgeMoves(Binding<Action<AnnotateScreen>, AnnotateScreen> binding) =>
        binding.Group is not (AnnotateBindings.Moving or AnnotateBindings.Selecting) ? "Move the edge first: Enter keeps it, Esc leaves it as it was." : null;

    Span? InnermostAt(int offset)
    {
        _found.Clear();
        Layer.Overlapping(new TextSpan(offset, offset + 1), _found);
        var innermost = default(Span);
        foreach (var span in _found)
            if (span.Extent.Contains(offset) && (innermost is null || span.Extent.Hull.Length <= innermost.Extent.Hull.Length)) innermost = span;
        return innermost;
    }

    DocumentLayout CreateLayout(int columns) =>
        new(Document, new LayoutOptions { Columns = Math.Max(2, columns), Direction = _direction, Bidi = _shell.Settings.Bidi });
}
