using System.Globalization;
using FactCheck.Terminal.Capabilities;
using FactCheck.Workbench.Shell;
using Microsoft.Extensions.Configuration;

namespace FactCheckTUI.Hosting;

/// <summary>Reads the settings by hand, so that no reflection is needed and every wrong value gets a sentence.</summary>
sealed class SettingsReader
{
    const int LongestEscapeTimeout = 2000;

    static readonly (string Name, ThemeKind Theme)[] Themes =
        [("dark", ThemeKind.Dark), ("light", ThemeKind.Light), ("high-contrast", ThemeKind.HighContrast), ("mono", ThemeKind.Mono)];

    readonly IConfiguration _configuration;
    readonly List<string> _problems = [];

    SettingsReader(IConfiguration configuration) => _configuration = configuration;

    /// <summary>Names of the settings, as in <c>config.json</c>; as variables: <c>FACTCHECK_</c> and the name in capitals.</summary>
    public static IReadOnlyList<string> Names { get; } = ["theme", "bidi", "escape_timeout"];

    /// <summary>The settings; wrong values leave the default in force and are listed.</summary>
    public static UserSettings Read(IConfiguration configuration)
    {
        var reader = new SettingsReader(configuration);
        var settings = new UserSettings
        {
            Theme = reader.Theme(),
            Bidi = reader.Bidi(),
            EscapeTimeout = reader.EscapeTimeout(),
            Keys = reader.Keys(),
        };
        return settings with { Problems = [.. reader._problems] };
    }

    ThemeKind Theme()
    {
        if (_configuration["theme"] is not { Length: > 0 } name) return ThemeKind.Dark;
        foreach (var theme in Themes)
            if (theme.Name == name) return theme.Theme;
        return Wrong("theme", name, string.Join(", ", Themes.Select(theme => theme.Name)), ThemeKind.Dark);
    }

    BidiPreference Bidi()
    {
        if (_configuration["bidi"] is not { Length: > 0 } name) return BidiPreference.Auto;
        return TerminalCapabilities.ParseBidi(name) ?? Wrong("bidi", name, "auto, visual, visual-noshape, kitty-word, logical", BidiPreference.Auto);
    }

    TimeSpan? EscapeTimeout()
    {
        if (_configuration["escape_timeout"] is not { Length: > 0 } text) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds is > 0 and <= LongestEscapeTimeout
            ? TimeSpan.FromMilliseconds(milliseconds)
            : Wrong<TimeSpan?>("escape_timeout", text, "milliseconds, 1 to 2000", null);
    }

    // "keys": { "next-span": "Tab", "delete": ["x", "Delete"] }
    Dictionary<string, IReadOnlyList<string>> Keys() => _configuration.GetSection("keys").GetChildren().ToDictionary(
        command => command.Key,
        IReadOnlyList<string> (command) => command.Value is { } one ? [one] : [.. command.GetChildren().Select(key => key.Value).OfType<string>()]);

    T Wrong<T>(string name, string found, string expected, T fallback)
    {
        _problems.Add($"The setting {name} is \"{found}\", which is not known; expected one of: {expected}.");
        return fallback;
    }
}
