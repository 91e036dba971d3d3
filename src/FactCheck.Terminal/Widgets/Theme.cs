using FactCheck.Terminal.Cells;

namespace FactCheck.Terminal.Widgets;

/// <summary>Named styles. What a style says is said by an attribute or a character as well, so that every theme works without colour.</summary>
public sealed record Theme
{
    /// <summary>Running text.</summary>
    public Style Text { get; init; }

    /// <summary>Of lesser weight: placeholders, hints, what is off.</summary>
    public Style Dim { get; init; } = new(Attributes: CellAttributes.Dim);

    /// <summary>Keys, matches, the focused label.</summary>
    public Style Accent { get; init; } = new(Attributes: CellAttributes.Bold);

    /// <summary>The selected row or option.</summary>
    public Style Selected { get; init; } = new(Attributes: CellAttributes.Reverse);

    /// <summary>Frames and rules.</summary>
    public Style Border { get; init; }

    /// <summary>Errors.</summary>
    public Style Error { get; init; } = new(Attributes: CellAttributes.Bold);

    /// <summary>Warnings.</summary>
    public Style Warning { get; init; } = new(Underline: UnderlineStyle.Single);

    /// <summary>What went well.</summary>
    public Style Success { get; init; }

    /// <summary>Headings.</summary>
    public Style Title { get; init; } = new(Attributes: CellAttributes.Bold);

    /// <summary>Status and hint bars.</summary>
    public Style StatusBar { get; init; } = new(Attributes: CellAttributes.Reverse);

    /// <summary>A field that text is typed into.</summary>
    public Style Input { get; init; } = new(Underline: UnderlineStyle.Single);

    /// <summary>Attributes only: for <c>NO_COLOR</c> and monochrome terminals.</summary>
    public static Theme Mono { get; } = new();

    /// <summary>For dark backgrounds, out of the 256-colour palette so that every level can show or approximate it.</summary>
    public static Theme Dark { get; } = new()
    {
        Dim = new(Color.Palette(245)),
        Accent = new(Color.Palette(81), Attributes: CellAttributes.Bold),
        Selected = new(Color.Palette(231), Color.Palette(24), CellAttributes.Bold),
        Border = new(Color.Palette(240)),
        Error = new(Color.Palette(203), Attributes: CellAttributes.Bold),
        Warning = new(Color.Palette(221)),
        Success = new(Color.Palette(114)),
        StatusBar = new(Color.Palette(252), Color.Palette(236)),
        Input = new(Color.Palette(231), Color.Palette(237)),
    };

    /// <summary>For light backgrounds.</summary>
    public static Theme Light { get; } = new()
    {
        Dim = new(Color.Palette(243)),
        Accent = new(Color.Palette(25), Attributes: CellAttributes.Bold),
        Selected = new(Color.Palette(16), Color.Palette(153), CellAttributes.Bold),
        Border = new(Color.Palette(248)),
        Error = new(Color.Palette(160), Attributes: CellAttributes.Bold),
        Warning = new(Color.Palette(130)),
        Success = new(Color.Palette(28)),
        StatusBar = new(Color.Palette(235), Color.Palette(253)),
        Input = new(Color.Palette(16), Color.Palette(254)),
    };

    /// <summary>Black, white and the bright colours of the 16: for low vision and bad projectors.</summary>
    public static Theme HighContrast { get; } = new()
    {
        Text = new(Color.Palette(15), Color.Palette(0)),
        Dim = new(Color.Palette(15), Color.Palette(0)),
        Accent = new(Color.Palette(14), Color.Palette(0), CellAttributes.Bold),
        Selected = new(Color.Palette(0), Color.Palette(11), CellAttributes.Bold),
        Border = new(Color.Palette(15), Color.Palette(0)),
        Error = new(Color.Palette(9), Color.Palette(0), CellAttributes.Bold, UnderlineStyle.Single),
        Warning = new(Color.Palette(11), Color.Palette(0), CellAttributes.Bold),
        Success = new(Color.Palette(10), Color.Palette(0), CellAttributes.Bold),
        Title = new(Color.Palette(15), Color.Palette(0), CellAttributes.Bold, UnderlineStyle.Single),
        StatusBar = new(Color.Palette(0), Color.Palette(15)),
        Input = new(Color.Palette(15), Color.Palette(0), Underline: UnderlineStyle.Single),
    };
}
