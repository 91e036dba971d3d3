namespace FactCheck.Terminal.Widgets;

/// <summary>Characters that widgets draw with, one cell each.</summary>
public sealed record Symbols
{
    /// <summary>Corners from the top left clockwise, then the horizontal and the vertical line, then tees: left, right, top, bottom.</summary>
    public required string Box { get; init; }

    /// <summary>Points at the selected row or field.</summary>
    public required string Pointer { get; init; }

    /// <summary>Something is well or saved.</summary>
    public required string Check { get; init; }

    /// <summary>Something is wrong.</summary>
    public required string Cross { get; init; }

    /// <summary>The part of a scroll bar that is in view.</summary>
    public required string Thumb { get; init; }

    /// <summary>The rest of a scroll bar.</summary>
    public required string Track { get; init; }

    /// <summary>Between the segments of a bar.</summary>
    public required string Separator { get; init; }

    /// <summary>Box drawing and marks.</summary>
    public static Symbols Unicode { get; } = new()
    {
        Box = "┌┐┘└─│├┤┬┴",
        Pointer = "▸",
        Check = "✓",
        Cross = "✗",
        Thumb = "█",
        Track = "│",
        Separator = "·",
    };

    /// <summary>ASCII only.</summary>
    public static Symbols Ascii { get; } = new()
    {
        Box = "++++-|++++",
        Pointer = ">",
        Check = "+",
        Cross = "!",
        Thumb = "#",
        Track = "|",
        Separator = "-",
    };
}
