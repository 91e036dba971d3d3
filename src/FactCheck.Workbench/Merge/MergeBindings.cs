using FactCheck.Annotation.Merging;
using FactCheck.Terminal.Keymaps;
using Row = FactCheck.Terminal.Keymaps.Binding<System.Action<FactCheck.Workbench.Merge.MergeScreen>, FactCheck.Workbench.Merge.MergeScreen>;

namespace FactCheck.Workbench.Merge;

/// <summary>Keys of the merge screen as data. Arrows, paging, Home and End are the list's own.</summary>
public static class MergeBindings
{
    const string Deciding = "Decide";
    const string Moving = "Move";
    const string Screen = "Screen";

    /// <summary>All rows.</summary>
    public static IReadOnlyList<Row> Rows { get; } =
    [
        new(s => s.Choose(MergeChoice.Theirs), "theirs", ["t"], "as they have it", Deciding) { Hint = "theirs", HintPriority = 90, DisabledReason = NeedsConflict },
        new(s => s.Choose(MergeChoice.Ours), "ours", ["o"], "as you have it", Deciding) { Hint = "yours", HintPriority = 90, DisabledReason = NeedsConflict },
        new(s => s.Choose(MergeChoice.Both), "both", ["b"], "both: what one changed and the other removed stays; of what both changed, yours is added beside theirs", Deciding) { Hint = "both", HintPriority = 80, DisabledReason = NeedsConflict },
        new(s => s.ChooseRest(MergeChoice.Theirs), "rest-theirs", ["T"], "all that is undecided as they have it", Deciding) { DisabledReason = NeedsConflict },
        new(s => s.ChooseRest(MergeChoice.Ours), "rest-ours", ["O"], "all that is undecided as you have it", Deciding) { DisabledReason = NeedsConflict },
        new(s => s.Accept(), "accept", ["Enter"], "put both together as decided", Deciding) { Hint = "put together", HintPriority = 100, DisabledReason = NeedsDecisions },
        new(s => s.NextUndecided(), "next-undecided", ["Tab", "n"], "next that is undecided", Moving) { DisabledReason = NeedsConflict },
        new(s => s.Move(1), "down", ["j"], "next row", Moving),
        new(s => s.Move(-1), "up", ["k"], "previous row", Moving),
        new(s => s.ShowHelp(), "help", ["?", "F1"], "this help", Screen) { Hint = "help", HintPriority = 60 },
        new(s => s.Shell.Application.Suspend(), "suspend", ["C-z"], "suspend; fg in the shell comes back", Screen),
        new(s => s.Shell.Application.Repaint(), "repaint", ["C-l"], "draw the screen anew", Screen),
        new(s => s.Leave(), "leave", ["Escape", "q"], "back to the article; nothing is put together yet", Screen) { Hint = "not now", HintPriority = 70 },
    ];

    /// <summary>The keymap.</summary>
    public static KeymapBuild<Action<MergeScreen>, MergeScreen> Build(IReadOnlyDictionary<string, IReadOnlyList<string>> remapped) =>
        Keymap.Build(Rows, remapped);

    static string? NeedsConflict(MergeScreen screen) =>
        screen.Conflicts == 0 ? "Nothing is to be decided: the changes do not touch each other." : null;

    static string? NeedsDecisions(MergeScreen screen) =>
        screen.Undecided > 0 ? $"{screen.Undecided} of {screen.Conflicts} are undecided. t takes theirs, o yours, b both." : null;
}
