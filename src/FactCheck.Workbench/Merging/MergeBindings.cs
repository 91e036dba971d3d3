using FactCheck.Annotation.Merging;
using FactCheck.Terminal.Keymaps;
using Row = FactCheck.Terminal.Keymaps.Binding<System.Action<FactCheck.Workbench.Merging.MergeScreen>, FactCheck.Workbench.Merging.MergeScreen>;

namespace FactCheck.Workbench.Merging;

/// <summary>Keys of the screen on which two versions are put together as data. Arrows, paging, Home and End are the list's own.</summary>
public static class MergeBindings
{
    const string Deciding = "Decide";
    const string Moving = "Move";
    const string Screen = "Screen";

    /// <summary>All rows.</summary>
    public static IReadOnlyList<Row> Rows { get; } =
    [
        new(s => s.Choose(MergeChoice.Ours), "take-ours", ["y", "Left"], "take yours", Deciding) { Hint = "yours", HintPriority = 100 },
        new(s => s.Choose(MergeChoice.Theirs), "take-theirs", ["t", "Right"], "take theirs", Deciding) { Hint = "theirs", HintPriority = 99 },
        new(s => s.Choose(MergeChoice.Both), "take-both", ["b"], "take both: what one side deleted stays, and two versions of a span stand side by side", Deciding) { Hint = "both", HintPriority = 98, DisabledReason = NeedsSpans },
        new(s => s.ChooseRest(MergeChoice.Ours), "take-ours-everywhere", ["Y"], "take yours wherever nothing is decided", Deciding),
        new(s => s.ChooseRest(MergeChoice.Theirs), "take-theirs-everywhere", ["T"], "take theirs wherever nothing is decided", Deciding),
        new(s => s.Undo(), "undo", ["u"], "take the last decision back", Deciding),
        new(s => s.Finish(), "finish", ["s", "C-s"], "show what will be saved; needs everything decided", Deciding) { Hint = "save", HintPriority = 60 },

        new(s => s.NextOpen(1), "next-open", ["n"], "next one that is not decided", Moving) { Hint = "next", HintPriority = 85 },
        new(s => s.NextOpen(-1), "previous-open", ["N", "p"], "previous one that is not decided", Moving),
        new(s => s.Move(1), "down", ["j"], "next one", Moving),
        new(s => s.Move(-1), "up", ["k"], "previous one", Moving),

        new(s => s.ShowHelp(), "help", ["?", "F1"], "this help", Screen) { Hint = "help", HintPriority = 95 },
        new(s => s.ShowPalette(), "palette", [":"], "find a command by name", Screen),
        new(s => s.Shell.Application.Suspend(), "suspend", ["C-z"], "suspend; fg in the shell comes back", Screen),
        new(s => s.Shell.Application.Repaint(), "repaint", ["C-l"], "draw the screen anew", Screen),
        new(s => s.Cancel(), "leave", ["q", "Escape"], "back; both versions stay as they are", Screen) { Hint = "cancel", HintPriority = 50 },
    ];

    /// <summary>The keymap.</summary>
    public static KeymapBuild<Action<MergeScreen>, MergeScreen> Build(IReadOnlyDictionary<string, IReadOnlyList<string>> remapped) =>
        Keymap.Build(Rows, remapped);

    static string? NeedsSpans(MergeScreen screen) => screen.IsOnStatus ? "An article has one status: y takes yours, t theirs." : null;
}
