namespace FactCheck.Testing.Terminal;

/// <summary>What kind of terminal the emulator pretends to be.</summary>
public sealed record VtProfile
{
    /// <summary>A modern terminal that supports everything the program can use.</summary>
    public static VtProfile Modern { get; } = new();

    /// <summary>An old one: no synchronized output, no kitty keyboard, no answer to XTVERSION.</summary>
    public static VtProfile Plain { get; } = new() { Name = null, Synchronizes = false, HasKittyKeyboard = false };

    /// <summary>Answer to XTVERSION; null: none.</summary>
    public string? Name { get; init; } = "emulator(1.0)";

    /// <summary>Answers DECRQM 2026 as known.</summary>
    public bool Synchronizes { get; init; } = true;

    /// <summary>Answers the kitty keyboard query.</summary>
    public bool HasKittyKeyboard { get; init; } = true;

    /// <summary>How the width of a cluster is found.</summary>
    public VtWidths Widths { get; init; } = VtWidths.Clusters;
}
