using FactCheck.Annotation.Schemes;
using FactCheck.Terminal.Keymaps;
using FactCheck.Text.Layout;
using FactCheck.Text.Segmentation;
using FactCheck.Workbench.Sessions;
using Row = FactCheck.Terminal.Keymaps.Binding<System.Action<FactCheck.Workbench.Annotate.AnnotateScreen>, FactCheck.Workbench.Annotate.AnnotateScreen>;

namespace FactCheck.Workbench.Annotate;

/// <summary>Keys of the annotate screen as data: the keymap, the help, the footer, the palette and docs/keys.md are made from these rows. Label keys come from the scheme.</summary>
public static class AnnotateBindings
{
    internal const string Moving = "Move";
    internal const string Selecting = "Select";
    const string Tagging = "Tag";
    const string Spans = "Spans";
    const string Relations = "Relations";
    const string Checking = "Check";
    const string Screen = "Screen";

    /// <summary>Rows that do not depend on the scheme.</summary>
    public static IReadOnlyList<Row> Fixed { get; } =
    [
        new(s => s.MoveVisually(VisualDirection.Left), "left", ["Left", "h"], "one character to the left on the screen", Moving),
        new(s => s.MoveVisually(VisualDirection.Right), "right", ["Right", "l"], "one character to the right on the screen", Moving),
        new(s => s.MoveLines(-1), "up", ["Up", "k"], "one line up", Moving),
        new(s => s.MoveLines(1), "down", ["Down", "j"], "one line down", Moving),
        new(s => s.MoveForward(TextUnit.Word), "next-word", ["w", "C-Right", "A-f"], "next word in reading order", Moving) { Hint = "word", HintPriority = 20 },
        new(s => s.MoveBackward(TextUnit.Word), "previous-word", ["b", "C-Left", "A-b"], "previous word", Moving),
        new(s => s.MoveForward(TextUnit.Sentence), "next-sentence", [")"], "next sentence", Moving),
        new(s => s.MoveBackward(TextUnit.Sentence), "previous-sentence", ["("], "previous sentence", Moving),
        new(s => s.MoveForward(TextUnit.Paragraph), "next-paragraph", ["}", "C-Down"], "next paragraph", Moving),
        new(s => s.MoveBackward(TextUnit.Paragraph), "previous-paragraph", ["{", "C-Up"], "previous paragraph", Moving),
        new(s => s.MoveForward(TextUnit.Grapheme), "next-character", ["Space"], "next character in reading order", Moving),
        new(s => s.MoveBackward(TextUnit.Grapheme), "previous-character", ["Backspace"], "previous character in reading order", Moving),
        new(s => s.MoveToLineStart(), "line-start", ["Home", "0"], "start of the screen line", Moving),
        new(s => s.MoveToLineEnd(), "line-end", ["End", "$"], "end of the screen line", Moving),
        new(s => s.MovePages(1), "page-down", ["PageDown", "C-f"], "one page down", Moving),
        new(s => s.MovePages(-1), "page-up", ["PageUp", "C-b"], "one page up", Moving),
        new(s => s.MoveToStart(), "start", ["g", "C-Home"], "start of the article", Moving),
        new(s => s.MoveToEnd(), "end", ["G", "C-End"], "end of the article", Moving),
        new(s => s.Search(), "search", ["/"], "search the text; what is found is selected", Moving) { Hint = "search", HintPriority = 15 },
        new(s => s.SearchAgain(), "search-again", [";", "F3"], "next place of what was searched", Moving),

        new(s => s.ToggleSelection(), "select", ["v"], "begin or end a selection", Selecting) { Hint = "select", HintPriority = 60 },
        new(s => s.SelectVisually(VisualDirection.Left), "select-left", ["S-Left"], "select to the left", Selecting),
        new(s => s.SelectVisually(VisualDirection.Right), "select-right", ["S-Right"], "select to the right", Selecting),
        new(s => s.SelectLines(-1), "select-up", ["S-Up"], "select upwards", Selecting),
        new(s => s.SelectLines(1), "select-down", ["S-Down"], "select downwards", Selecting),
        new(s => s.Grow(), "grow", ["e"], "grow the selection: word, quotation, clause, sentence, paragraph", Selecting) { Hint = "grow", HintPriority = 50 },
        new(s => s.Shrink(), "shrink", ["E"], "shrink the selection", Selecting),
        new(s => s.SwapEnds(), "other-end", ["o"], "caret to the other end of the selection", Selecting),
        new(s => s.KeepPiece(), "keep-piece", ["+"], "keep the selection as one piece of a span of several", Selecting),
        new(s => s.Cancel(), "cancel", ["Escape"], "let go of the selection", Selecting),

        new(s => s.Step(1), "next-span", ["Tab"], "next span", Spans) { Hint = "next", HintPriority = 90, DisabledReason = NeedsSpans },
        new(s => s.Step(-1), "previous-span", ["S-Tab"], "previous span", Spans) { DisabledReason = NeedsSpans },
        new(s => s.EditAttributes(), "attributes", ["Enter"], "attributes and note of the current span", Spans) { Hint = "edit", HintPriority = 85, DisabledReason = NeedsCurrentToChange },
        new(s => s.AskLabel(), "change-label", ["t"], "give the current span another label", Spans) { Hint = "label", HintPriority = 30, DisabledReason = NeedsCurrentToChange },
        new(s => s.MoveEdges(), "move-edges", ["m"], "move the edges of the current span", Spans) { Hint = "edges", HintPriority = 40, DisabledReason = NeedsCurrentToChange },
        new(s => s.Delete(), "delete", ["x", "Delete"], "remove the current span", Spans) { Hint = "delete", HintPriority = 70, DisabledReason = NeedsCurrentToChange },
        new(s => s.Undo(), "undo", ["u"], "undo", Spans) { Hint = "undo", HintPriority = 25, DisabledReason = NeedsToChange },
        new(s => s.Redo(), "redo", ["U", "C-r"], "do again", Spans) { DisabledReason = NeedsToChange },

        new(s => s.Relate(), "relate", ["r"], "link the current span: letters for those on the screen, / for any other span or article", Relations) { Hint = "relate", HintPriority = 80, DisabledReason = NeedsCurrentToChange },
        new(s => s.Unlink(), "unlink", ["R"], "remove a relation of the current span", Relations) { DisabledReason = NeedsCurrentToChange },

        new(s => s.NextProblem(), "next-problem", ["p"], "next span with a problem", Checking) { Hint = "problem", HintPriority = 10 },
        new(s => s.ListProblems(), "problems", ["P"], "list of problems", Checking),
        new(s => s.ToggleComplete(), "complete", ["!"], "mark complete, or in progress again", Checking) { DisabledReason = NeedsToChange },
        new(s => s.SaveNow(), "save", ["C-s"], "write the file now (every edit is saved as it is made), or try again", Checking) { DisabledReason = NeedsToChange },
        new(s => s.Merge(), "merge", ["M"], "put your version and the one that somebody else saved together", Checking) { DisabledReason = NeedsConflict },
        new(s => s.TakeOver(), "take-over", ["C-t"], "go on here with an article that is written elsewhere", Checking) { DisabledReason = NeedsOtherWriter },

        new(s => s.OpenNeighbour(1), "next-article", ["]"], "next article", Screen),
        new(s => s.OpenNeighbour(-1), "previous-article", ["["], "previous article", Screen),
        new(s => s.TurnDirection(), "direction", ["D"], "direction of paragraphs: by their text, right to left, left to right", Screen),
        new(s => s.ShowHelp(), "help", ["?", "F1"], "this help", Screen) { Hint = "help", HintPriority = 110 },
        new(s => s.ShowPalette(), "palette", [":"], "find a command by name", Screen),
        new(s => s.Shell.Application.Suspend(), "suspend", ["C-z"], "suspend; fg in the shell comes back", Screen),
        new(s => s.Shell.Application.Repaint(), "repaint", ["C-l"], "draw the screen anew", Screen),
        new(s => s.Leave(), "leave", ["q"], "back to the list of articles", Screen),
    ];

    /// <summary>All rows for a scheme.</summary>
    public static KeymapBuild<Action<AnnotateScreen>, AnnotateScreen> Build(Scheme scheme, IReadOnlyDictionary<string, IReadOnlyList<string>> remapped) =>
        Keymap.Build([.. scheme.Labels.Select(LabelRow), .. Fixed], remapped);

    static Row LabelRow(LabelDefinition label) =>
        new(s => s.Tag(label), $"tag-{label.Name}", [label.Key.ToString()], $"tag as {label.Title.ToLowerInvariant()}: the selection, or the {UnitName(label.Unit)} under the caret", Tagging)
        {
            Hint = label.Name,
            HintPriority = 100,
            DisabledReason = NeedsToChange,
        };

    static string UnitName(NaturalUnit unit) => unit switch
    {
        NaturalUnit.Numeral => "number",
        NaturalUnit.NounPhrase => "name",
        _ => unit.ToString().ToLowerInvariant(),
    };

    static string? NeedsSpans(AnnotateScreen screen) =>
        screen.Layer.Spans.IsEmpty ? "Nothing is tagged yet. Press a label's key to tag what is under the caret." : null;

    static string? NeedsCurrent(AnnotateScreen screen) =>
        screen.Current is null ? "No span is here. Tab goes to the next one." : null;

    static string? NeedsToChange(AnnotateScreen screen) => screen.Session.ReadOnlyReason;

    static string? NeedsCurrentToChange(AnnotateScreen screen) => NeedsToChange(screen) ?? NeedsCurrent(screen);

    static string? NeedsConflict(AnnotateScreen screen) =>
        screen.Session.SaveState is not SaveState.Conflicting { Conflict: var conflict } ? "Nobody else changed the file."
        : conflict is LayerConflict.Unreadable ? "Their version cannot be read; it is left as it is. In a shell, factcheck validate says why."
        : NeedsToChange(screen);

    static string? NeedsOtherWriter(AnnotateScreen screen) =>
        screen.Session.ReadOnlyReason is null ? "This article is written here already." : null;
}
