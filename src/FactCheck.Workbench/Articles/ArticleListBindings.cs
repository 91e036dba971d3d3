using FactCheck.Terminal.Keymaps;
using Row = FactCheck.Terminal.Keymaps.Binding<System.Action<FactCheck.Workbench.Articles.ArticleListScreen>, FactCheck.Workbench.Articles.ArticleListScreen>;

namespace FactCheck.Workbench.Articles;

/// <summary>Keys of the article list as data. Arrows, paging, Home and End are the list's own.</summary>
public static class ArticleListBindings
{
    const string Moving = "Move";
    const string Opening = "Open";
    const string Screen = "Screen";

    /// <summary>All rows.</summary>
    public static IReadOnlyList<Row> Rows { get; } =
    [
        new(s => s.Open(), "open", ["Enter", "l"], "annotate the article", Opening) { Hint = "open" },
        new(s => s.BeginFilter(), "filter", ["/"], "filter by id, title or language", Moving) { Hint = "filter" },
        new(s => s.ClearFilter(), "clear-filter", ["Escape"], "show all articles", Moving),
        new(s => s.Move(1), "down", ["j"], "next row", Moving),
        new(s => s.Move(-1), "up", ["k"], "previous row", Moving),
        new(s => s.NextUnannotated(), "next-unannotated", ["n"], "next article that is not begun", Moving) { Hint = "next not begun" },
        new(s => s.Refresh(), "refresh", ["r"], "read titles and counts again", Screen),
        new(s => s.ShowHelp(), "help", ["?", "F1"], "this help", Screen) { Hint = "help" },
        new(s => s.ShowPalette(), "palette", [":"], "find a command by name", Screen),
        new(s => s.Shell.Application.Suspend(), "suspend", ["C-z"], "suspend; fg in the shell comes back", Screen),
        new(s => s.Shell.Application.Repaint(), "repaint", ["C-l"], "draw the screen anew", Screen),
        new(s => s.Leave(), "quit", ["q"], "quit; everything is saved", Screen) { Hint = "quit" },
    ];

    /// <summary>The keymap.</summary>
    public static KeymapBuild<Action<ArticleListScreen>, ArticleListScreen> Build(IReadOnlyDictionary<string, IReadOnlyList<string>> remapped) =>
        Keymap.Build(Rows, remapped);
}
