using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Vt;

namespace FactCheck.Terminal.Capabilities;

/// <summary>
/// What the terminal can do: first as the environment tells (<see cref="FromEnvironment"/>), then as the terminal itself answers (<see cref="With(ProbeReplies)"/>), as SSH drops
/// most variables. Pure: nothing here asks the terminal.
/// </summary>
public sealed partial record TerminalCapabilities
{
    /// <summary>Colours that may be sent.</summary>
    public ColorLevel Colors { get; init; } = ColorLevel.Ansi256;

    /// <summary>Underline styles.</summary>
    public UnderlineSupport Underlines { get; init; }

    /// <summary>Erasing fills with the background colour.</summary>
    public bool ErasesWithBackground { get; init; } = true;

    /// <summary>Synchronized output (mode 2026).</summary>
    public bool SynchronizesOutput { get; init; }

    /// <summary>The kitty keyboard protocol: Escape and Ctrl with any key are told apart.</summary>
    public bool HasKittyKeyboard { get; init; }

    /// <summary>Right-to-left text.</summary>
    public BidiStrategy Bidi { get; init; } = new();

    /// <summary>Inside tmux, as far as is known.</summary>
    public bool IsTmux { get; init; }

    /// <summary>Behind SSH.</summary>
    public bool IsRemote { get; init; }

    /// <summary>Name and version as the terminal answers to XTVERSION; null: no answer (yet).</summary>
    public string? Name { get; init; }

    /// <summary>How long a lone ESC waits for the rest of a sequence: 25 ms, behind SSH 75 ms.</summary>
    public TimeSpan EscapeTimeout => TimeSpan.FromMilliseconds(IsRemote ? 75 : 25);

    /// <summary>What frames may use.</summary>
    public EncoderOptions Encoding => new()
    {
        Colors = Colors,
        Underlines = Underlines,
        SynchronizesOutput = SynchronizesOutput,
        GuardsRightToLeftRows = Bidi.GuardsRows,
        ErasesWithBackground = ErasesWithBackground,
    };

    /// <summary>The user's switch for right-to-left text that is in force.</summary>
    public BidiPreference BidiPreference { get; init; }

    /// <summary><c>TERM</c>; null where it is not set.</summary>
    public string? Term { get; init; }

    // NO_COLOR and the user's own choice are not overruled by what the terminal could do.
    bool AreColorsFixed { get; init; }

    /// <summary>The same terminal with another switch for right-to-left text.</summary>
    public TerminalCapabilities With(BidiPreference preference) => this with { BidiPreference = preference, Bidi = BidiStrategy.For(preference, Name, Term) };

    /// <summary>What is known after the terminal's answers.</summary>
    public TerminalCapabilities With(ProbeReplies replies)
    {
        ArgumentNullException.ThrowIfNull(replies);
        var name = replies.Name ?? Name;
        var isTmux = IsTmux || IsNamed(name, ["tmux"]);
        var isModern = IsNamed(name, Modern);
        var bidi = BidiStrategy.For(BidiPreference, name, Term);
        return this with
        {
            Name = name,
            IsTmux = isTmux,
            HasKittyKeyboard = replies.HasKittyKeyboard,
            SynchronizesOutput = replies.SynchronizesOutput,
            ErasesWithBackground = ErasesWithBackground || isTmux,
            Underlines = isModern ? UnderlineSupport.Styled : Underlines,
            Colors = isModern && !AreColorsFixed ? ColorLevel.TrueColor : Colors,
            Bidi = bidi with { GuardsRows = bidi.GuardsRows && replies.GuardTakesNoCells != false },
        };
    }
}
