using FactCheck.Terminal.Keymaps;

namespace FactCheck.Terminal.Tests.Keymaps;

enum Command
{
    Delete,
    Save,
    Next,
    Top,
    Quit,
}

/// <summary>A small table of bindings, as a screen would have it. The context is whether a span is selected.</summary>
static class Commands
{
    public static Binding<Command, bool>[] Rows { get; } =
    [
        new(Command.Delete, "delete-span", ["x", "Delete"], "Delete the span", "Spans")
        {
            Hint = "delete", HintPriority = 2, DisabledReason = hasSpan => hasSpan ? null : "No span is selected.",
        },
        new(Command.Save, "save", ["C-s"], "Save now", "File") { Hint = "save", HintPriority = 1 },
        new(Command.Next, "next-span", ["Tab"], "Go to the next span", "Spans") { Hint = "next" },
        new(Command.Top, "go-top", ["g g", "C-Home"], "Go to the beginning", "Move"),
        new(Command.Quit, "quit", [], "Quit", "File") { Hint = "quit" },
    ];

    public static Keymap<Command, bool> Keymap { get; } = FactCheck.Terminal.Keymaps.Keymap.Build(Rows).Keymap;
}
