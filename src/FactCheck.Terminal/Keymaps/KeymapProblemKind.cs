namespace FactCheck.Terminal.Keymaps;

/// <summary>What can be wrong with a keymap.</summary>
public enum KeymapProblemKind
{
    /// <summary>Two commands have the same keys; the later one goes without.</summary>
    DuplicateKeys,

    /// <summary>A command's keys begin with those of another, so that they could never be typed in full; the later one goes without.</summary>
    PrefixKeys,

    /// <summary>Two rows have the same name; the later is left out.</summary>
    DuplicateName,

    /// <summary>The configuration names a command that does not exist.</summary>
    UnknownCommand,

    /// <summary>The configuration holds keys that are none; the command keeps its other keys.</summary>
    BadKeys,
}
