using System.Collections.Immutable;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Widgets;
using FactCheck.Text.Layout;

namespace FactCheck.Workbench.Shell;

/// <summary>What the user and the terminal decide about the screens. No structural equality.</summary>
public sealed record WorkbenchSettings
{
    /// <summary>Colours. Default dark.</summary>
    public ThemeKind Theme { get; init; } = ThemeKind.Dark;

    /// <summary>How many colours the terminal shows. Default 256.</summary>
    public ColorLevel Colors { get; init; } = ColorLevel.Ansi256;

    /// <summary>How right-to-left text is handed to the terminal. Default visual.</summary>
    public BidiMode Bidi { get; init; } = BidiMode.Visual;

    /// <summary>Keys in place of the default ones, by name of the command.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Keys { get; init; } = ImmutableDictionary<string, IReadOnlyList<string>>.Empty;

    /// <summary>Styles, characters and order for widgets.</summary>
    public Look CreateLook() => new(
        Colors == ColorLevel.Mono || Theme == ThemeKind.Mono ? Terminal.Widgets.Theme.Mono : Theme switch
        {
            ThemeKind.Light => Terminal.Widgets.Theme.Light,
            ThemeKind.HighContrast => Terminal.Widgets.Theme.HighContrast,
            _ => Terminal.Widgets.Theme.Dark,
        },
        Bidi);
}
