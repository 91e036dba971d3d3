using FactCheck.Text.Layout;

namespace FactCheck.Terminal.Capabilities;

/// <summary>How right-to-left text reaches one terminal: order and shaping by us, and what keeps the terminal from reordering it once more.</summary>
public sealed record BidiStrategy
{
    /// <summary>Order and shaping of the cells.</summary>
    public BidiMode Mode { get; init; } = BidiMode.Visual;

    /// <summary>Rows with right-to-left glyphs carry the row guard (U+200E U+202D … U+202C).</summary>
    public bool GuardsRows { get; init; } = true;

    /// <summary>Explicit mode of the terminal-wg BiDi specification is switched on while the screen is ours.</summary>
    public bool SendsExplicitMode { get; init; } = true;

    /// <summary>A setting of the terminal that the user should change, as one sentence; null: none.</summary>
    public string? Hint { get; init; }

    /// <summary>
    /// The strategy for a terminal. VTE, mlterm, xterm, Alacritty and VTE under tmux keep the order with explicit mode and guard; Konsole does not listen to either;
    /// kitty reverses the letters of each word by itself.
    /// </summary>
    /// <param name="preference">The user's switch.</param>
    /// <param name="terminalName">Answer to XTVERSION, or null.</param>
    /// <param name="term"><c>TERM</c>, or null.</param>
    public static BidiStrategy For(BidiPreference preference, string? terminalName, string? term)
    {
        var isKitty = terminalName is null ? term == "xterm-kitty" : terminalName.StartsWith("kitty", StringComparison.Ordinal);
        var mode = preference switch
        {
            BidiPreference.Visual => BidiMode.Visual,
            BidiPreference.VisualNoShape => BidiMode.VisualNoShape,
            BidiPreference.KittyWord => BidiMode.KittyWord,
            BidiPreference.Logical => BidiMode.Logical,
            _ => isKitty ? BidiMode.KittyWord : BidiMode.Visual,
        };
        var isVisual = mode is BidiMode.Visual or BidiMode.VisualNoShape;
        // The Linux console knows no bidi, and draws the marks as glyphs.
        var isConsole = term == "linux";
        return new BidiStrategy { Mode = mode, GuardsRows = isVisual && !isConsole, SendsExplicitMode = isVisual && !isConsole, Hint = HintFor(terminalName, isVisual) };
    }

    static string? HintFor(string? terminalName, bool isVisual)
    {
        if (terminalName is null || !isVisual) return null;
        if (terminalName.StartsWith("Konsole", StringComparison.Ordinal))
            return "Konsole reorders right-to-left text by itself: turn \"Bi-Directional text rendering\" off in its profile (BidiRenderingEnabled=false).";
        return terminalName.StartsWith("kitty", StringComparison.Ordinal) ? "kitty reverses words by itself: visual order needs force_ltr=yes in kitty.conf." : null;
    }
}
