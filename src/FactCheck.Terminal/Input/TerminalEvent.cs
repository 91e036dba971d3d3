using FactCheck.Terminal.Cells;

namespace FactCheck.Terminal.Input;

/// <summary>One thing that the terminal reported. A struct, so that a key press allocates nothing.</summary>
public readonly record struct TerminalEvent
{
    /// <summary>Which of the following members holds.</summary>
    public required TerminalEventKind Kind { get; init; }

    /// <summary>The key of a <see cref="TerminalEventKind.Key"/>.</summary>
    public Key Key { get; init; }

    /// <summary>
    /// The key in the same place on a US-QWERTY keyboard, where the terminal told it (kitty keyboard protocol, alternate keys) and it differs; else
    /// null.
    /// For terminals that tell nothing there is <see cref="LatinFallback"/>.
    /// </summary>
    public Key? BaseLayoutKey { get; init; }

    /// <summary>
    /// The key as a command with Control or Alt: <see cref="BaseLayoutKey"/> or the likeliest entry of <see cref="LatinFallback"/> where the key
    /// itself is not ASCII; else <see cref="Key"/>.
    /// </summary>
    public Key CommandKey => Key.Code is < 0x80 or > 0x10FFFF ? Key
        : BaseLayoutKey ?? (LatinFallback.Of(Key.Code) is [var latin, ..] ? Key with { Code = latin } : Key);

    /// <summary>What the mouse did, of a <see cref="TerminalEventKind.Mouse"/>.</summary>
    public MouseEvent Mouse { get; init; }

    /// <summary>The text of a <see cref="TerminalEventKind.Paste"/>, as pasted, not made safe.</summary>
    public string? Paste { get; init; }

    /// <summary>The new size, of a <see cref="TerminalEventKind.Resize"/>.</summary>
    public TerminalSize Size { get; init; }

    /// <summary>A key press.</summary>
    public static TerminalEvent Of(Key key) => new() { Kind = TerminalEventKind.Key, Key = key };

    /// <summary>A mouse report.</summary>
    public static TerminalEvent Of(MouseEvent mouse) => new() { Kind = TerminalEventKind.Mouse, Mouse = mouse };

    /// <summary>Pasted text.</summary>
    public static TerminalEvent Pasted(string text) => new() { Kind = TerminalEventKind.Paste, Paste = text };

    /// <summary>A new size.</summary>
    public static TerminalEvent Resized(TerminalSize size) => new() { Kind = TerminalEventKind.Resize, Size = size };
}
