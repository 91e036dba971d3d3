using FactCheck.Terminal.Keymaps;
using Row = FactCheck.Terminal.Keymaps.Binding<System.Action<FactCheck.Workbench.Reanchor.ReanchorScreen>, FactCheck.Workbench.Reanchor.ReanchorScreen>;

namespace FactCheck.Workbench.Reanchor;

/// <summary>Keys of the review of a changed article as data. Arrows, paging, Home and End are the list's own.</summary>
public static class ReanchorBindings
{
    const string Deciding = "Decide";
    const string Moving = "Move";
    const string Screen = "Screen";

    /// <summary>All rows.</summary>
    public static IReadOnlyList<Row> Rows { get; } =
    [
        new(s => s.AcceptExact(), "accept-all", ["A"], "accept every span whose text is the same: kept (=) and moved (>)", Deciding) { Hint = "accept all that read the same", HintPriority = 90 },
        new(s => s.Accept(), "accept", ["Enter", "a"], "accept the place that is shown", Deciding) { Hint = "accept", HintPriority = 100 },
        new(s => s.Turn(1), "next-place", ["Tab", "Right"], "show the next place at which the span may belong", Deciding) { Hint = "other place", HintPriority = 70, DisabledReason = NeedsPlaces },
        new(s => s.Turn(-1), "previous-place", ["S-Tab", "Left"], "show the place before it", Deciding) { DisabledReason = NeedsPlaces },
        new(s => s.Drop(), "leave-out", ["x", "Delete"], "leave the span out, to mark it anew by hand; its quote stays in the old version", Deciding) { Hint = "leave out", HintPriority = 80 },
        new(s => s.DropLost(), "leave-lost-out", ["X"], "leave out every span that was not found", Deciding),
        new(s => s.Undo(), "undo", ["u"], "take the last decision back", Deciding),
        new(s => s.Finish(), "finish", ["s", "C-s"], "show what will be written; needs every span decided", Deciding) { Hint = "save", HintPriority = 60 },

        new(s => s.NextOpen(1), "next-open", ["n"], "next span that is not decided", Moving) { Hint = "next", HintPriority = 85 },
        new(s => s.NextOpen(-1), "previous-open", ["N", "p"], "previous span that is not decided", Moving),
        new(s => s.Move(1), "down", ["j"], "next span", Moving),
        new(s => s.Move(-1), "up", ["k"], "previous span", Moving),
        new(s => s.Scroll(3), "text-down", ["J", "C-Down"], "show text further down", Moving),
        new(s => s.Scroll(-3), "text-up", ["K", "C-Up"], "show text further up", Moving),

        new(s => s.ShowHelp(), "help", ["?", "F1"], "this help", Screen) { Hint = "help", HintPriority = 95 },
        new(s => s.ShowPalette(), "palette", [":"], "find a command by name", Screen),
        new(s => s.Shell.Application.Suspend(), "suspend", ["C-z"], "suspend; fg in the shell comes back", Screen),
        new(s => s.Shell.Application.Repaint(), "repaint", ["C-l"], "draw the screen anew", Screen),
        new(s => s.Cancel(), "leave", ["q", "Escape"], "back without writing anything", Screen) { Hint = "cancel", HintPriority = 50 },
    ];

    /// <summary>The keymap.</summary>
    public static KeymapBuild<Action<ReanchorScreen>, ReanchorScreen> Build(IReadOnlyDictionary<string, IReadOnlyList<string>> remapped) =>
        Keymap.Build(Rows, remapped);

    static string? NeedsPlaces(ReanchorScreen screen) => screen.HasOtherPlaces ? null : "There is no other place to show.";
}
