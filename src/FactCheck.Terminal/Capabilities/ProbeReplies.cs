namespace FactCheck.Terminal.Capabilities;

/// <summary>What the terminal has answered to <see cref="CapabilityProbe.Query"/> so far.</summary>
public sealed record ProbeReplies
{
    /// <summary>No answer yet, or none at all.</summary>
    public static ProbeReplies None { get; } = new();

    /// <summary>XTVERSION, such as <c>VTE(7001)</c>; null: no answer.</summary>
    public string? Name { get; init; }

    /// <summary>It answered the kitty keyboard query.</summary>
    public bool HasKittyKeyboard { get; init; }

    /// <summary>It knows mode 2026.</summary>
    public bool SynchronizesOutput { get; init; }

    /// <summary>It knows explicit bidi mode (BDSM, ANSI mode 8).</summary>
    public bool KnowsExplicitBidi { get; init; }

    /// <summary><c>a</c> U+202D <c>b</c> took two columns; null: no answer.</summary>
    public bool? GuardTakesNoCells { get; init; }

    /// <summary>The last answer, device attributes, has come: there will be no others.</summary>
    public bool IsComplete { get; init; }
}
