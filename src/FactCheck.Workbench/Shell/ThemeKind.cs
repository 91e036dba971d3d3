namespace FactCheck.Workbench.Shell;

/// <summary>Which colours suit the user's terminal.</summary>
public enum ThemeKind
{
    /// <summary>Light text on a dark background.</summary>
    Dark,

    /// <summary>Dark text on a light background.</summary>
    Light,

    /// <summary>Black, white and bright colours.</summary>
    HighContrast,

    /// <summary>No colour.</summary>
    Mono,
}
