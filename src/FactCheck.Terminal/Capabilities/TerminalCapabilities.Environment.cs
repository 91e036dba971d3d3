using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Vt;

namespace FactCheck.Terminal.Capabilities;

public sealed partial record TerminalCapabilities
{
    // Terminals that draw 24-bit colours and styled underlines in every version still in use, by TERM or by XTVERSION.
    static readonly string[] Modern = ["kitty", "xterm-kitty", "foot", "wezterm", "WezTerm", "ghostty", "xterm-ghostty", "VTE", "Konsole", "iTerm2", "contour", "mintty", "alacritty"];

    /// <summary>
    /// What the environment tells: <c>NO_COLOR</c>, <c>COLORTERM</c>, <c>TERM</c>, <c>TMUX</c>, <c>SSH_CONNECTION</c>, <c>SSH_TTY</c>, and the user's
    /// <c>FACTCHECK_COLORS</c> (<c>mono | 16 | 256 | true</c>) and <c>FACTCHECK_BIDI</c> (<see cref="Capabilities.BidiPreference"/>). A value that is none of these counts as not set.
    /// </summary>
    /// <param name="variable">Value of an environment variable, null where it is not set.</param>
    public static TerminalCapabilities FromEnvironment(Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        var term = variable("TERM") is { Length: > 0 } value ? value : null;
        var preference = ParseBidi(variable("FACTCHECK_BIDI")) ?? BidiPreference.Auto;
        var chosen = ParseColors(variable("FACTCHECK_COLORS")) ?? (string.IsNullOrEmpty(variable("NO_COLOR")) ? null : ColorLevel.Mono);
        var isTmux = !string.IsNullOrEmpty(variable("TMUX")) || StartsWith(term, "tmux");
        return new TerminalCapabilities
        {
            Term = term,
            Colors = chosen ?? ColorsOf(term, variable("COLORTERM")),
            AreColorsFixed = chosen is not null,
            Underlines = IsNamed(term, Modern) ? UnderlineSupport.Styled : UnderlineSupport.Single,
            ErasesWithBackground = isTmux || !StartsWith(term, "screen"),
            BidiPreference = preference,
            Bidi = BidiStrategy.For(preference, terminalName: null, term),
            IsTmux = isTmux,
            IsRemote = !string.IsNullOrEmpty(variable("SSH_CONNECTION")) || !string.IsNullOrEmpty(variable("SSH_TTY")),
        };
    }

    /// <summary>Reads a <see cref="Capabilities.BidiPreference"/> as users write it; null where it is none.</summary>
    public static BidiPreference? ParseBidi(string? text) => text switch
    {
        "auto" => BidiPreference.Auto,
        "visual" => BidiPreference.Visual,
        "visual-noshape" => BidiPreference.VisualNoShape,
        "kitty-word" => BidiPreference.KittyWord,
        "logical" => BidiPreference.Logical,
        _ => null,
    };

    static ColorLevel? ParseColors(string? text) => text switch
    {
        "mono" => ColorLevel.Mono,
        "16" => ColorLevel.Ansi16,
        "256" => ColorLevel.Ansi256,
        "true" => ColorLevel.TrueColor,
        _ => null,
    };

    static ColorLevel ColorsOf(string? term, string? colorTerm)
    {
        if (term is null or "dumb" || term.Contains("mono", StringComparison.Ordinal) || StartsWith(term, "vt")) return ColorLevel.Mono;
        if (colorTerm is "truecolor" or "24bit" || term.EndsWith("-direct", StringComparison.Ordinal) || IsNamed(term, Modern)) return ColorLevel.TrueColor;
        return term.Contains("256", StringComparison.Ordinal) ? ColorLevel.Ansi256 : ColorLevel.Ansi16;
    }

    static bool IsNamed(string? name, string[] names) => Array.Exists(names, known => StartsWith(name, known));

    static bool StartsWith(string? text, string start) => text is not null && text.StartsWith(start, StringComparison.Ordinal);
}
