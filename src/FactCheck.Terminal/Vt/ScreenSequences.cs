namespace FactCheck.Terminal.Vt;

/// <summary>What is sent when the program takes the screen and when it gives it back (xterm's ctlseqs, the kitty keyboard protocol, terminal-wg's BiDi specification).</summary>
public static class ScreenSequences
{
    /// <summary>
    /// Alternate screen (1049), no wrapping at the last column (7), hidden cursor (25), bracketed paste (2004), focus (1004) and mouse reports with
    /// drags (1002, 1006), keys told apart (kitty, flag 1).
    /// </summary>
    public static ReadOnlySpan<byte> Enter => "\e[?1049h\e[?7l\e[?25l\e[?2004h\e[?1004h\e[?1002h\e[?1006h\e[>1u"u8;

    /// <summary>Undoes <see cref="Enter"/>, and a frame that was cut short. The keyboard first: its stack belongs to the alternate screen.</summary>
    public static ReadOnlySpan<byte> Leave => "\e[?2026l\e[<u\e[?1006l\e[?1002l\e[?1004l\e[?2004l\e[m\e[?7h\e[?25h\e[?1049l"u8;

    /// <summary>Explicit bidi mode: the order of the cells is ours (BDSM off, left-to-right character path, arrow keys not swapped).</summary>
    public static ReadOnlySpan<byte> ExplicitBidi => "\e[8l\e[1 k\e[?1243l"u8;

    /// <summary>Undoes <see cref="ExplicitBidi"/>.</summary>
    public static ReadOnlySpan<byte> ImplicitBidi => "\e[8h\e[0 k\e[?1243h"u8;
}
