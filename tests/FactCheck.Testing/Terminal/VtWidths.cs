namespace FactCheck.Testing.Terminal;

/// <summary>Terminals disagree on the width of a cluster of several code points; the emulator can be of either sort.</summary>
public enum VtWidths
{
    /// <summary>One width for a grapheme cluster (kitty, WezTerm, Ghostty).</summary>
    Clusters,

    /// <summary>Every code point that has a width gets cells of its own (xterm, and others in part).</summary>
    CodePoints,
}
