using System.Collections.Immutable;
using FactCheck.Terminal.Capabilities;
using FactCheck.Workbench.Shell;

namespace FactCheckTUI.Hosting;

/// <summary>What the user set in <c>config.json</c> or by <c>FACTCHECK_*</c> variables, which win. No structural equality.</summary>
sealed record UserSettings
{
    /// <summary>Colours.</summary>
    public ThemeKind Theme { get; init; } = ThemeKind.Dark;

    /// <summary>Right-to-left text.</summary>
    public BidiPreference Bidi { get; init; } = BidiPreference.Auto;

    /// <summary>How long a lone ESC waits; null: as the terminal needs.</summary>
    public TimeSpan? EscapeTimeout { get; init; }

    /// <summary>Keys in place of the default ones, by name of the command.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Keys { get; init; } = ImmutableDictionary<string, IReadOnlyList<string>>.Empty;

    /// <summary>Settings that could not be used, as sentences that are not made safe; the default is in force instead.</summary>
    public ImmutableArray<string> Problems { get; init; } = [];

    /// <summary>What the screens need, on a terminal of those capabilities.</summary>
    public WorkbenchSettings For(TerminalCapabilities terminal) => new()
    {
        Theme = Theme,
        Colors = terminal.Colors,
        Bidi = terminal.With(Bidi).Bidi.Mode,
        Keys = Keys,
    };
}
