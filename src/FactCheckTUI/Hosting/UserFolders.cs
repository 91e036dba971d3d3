using FactCheck.Storage.Files;

namespace FactCheckTUI.Hosting;

/// <summary>Folders of the user by the XDG Base Directory Specification 0.8; relative values count as not set, as it demands.</summary>
static class UserFolders
{
    /// <summary><c>$XDG_CONFIG_HOME/factcheck</c>, else <c>~/.config/factcheck</c>.</summary>
    public static string Config(Func<string, string?> variable) => Of(variable, "XDG_CONFIG_HOME", ".config");

    /// <summary><c>$XDG_STATE_HOME/factcheck</c>, else <c>~/.local/state/factcheck</c>.</summary>
    public static string State(Func<string, string?> variable) => Of(variable, "XDG_STATE_HOME", ".local/state");

    /// <summary>The folder <c>rescue</c> in <see cref="State"/>, for layers that the disk of their corpus did not take.</summary>
    public static RescueFolder Rescue(Func<string, string?> variable) => new(Path.Combine(State(variable), "rescue"));

    static string Of(Func<string, string?> variable, string name, string standard)
    {
        var root = variable(name) is { } given && Path.IsPathFullyQualified(given)
            ? given
            : Path.Combine(variable("HOME") is { Length: > 0 } home ? home : Path.GetTempPath(), standard);
        return Path.Combine(root, "factcheck");
    }
}
