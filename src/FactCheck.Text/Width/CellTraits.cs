namespace FactCheck.Text.Width;

/// <summary>What decides how one code point is drawn in terminal cells: bits of <see cref="CellTraitTable"/>.</summary>
[Flags]
internal enum CellTraits : byte
{
    /// <summary>No cell of its own: it combines with what precedes it.</summary>
    None = 0,

    /// <summary>Mask of the cells taken: 0, 1 or 2.</summary>
    WidthMask = 0x03,

    /// <summary>Invisible or dangerous: shown as <see cref="Safe.SafeText.Visible"/>.</summary>
    Hidden = 0x04,

    /// <summary>Terminals disagree on its width when it stands alone.</summary>
    Risky = 0x08,

    /// <summary>May share a grapheme cluster with a neighbour (UAX #29); two code points without it never do.</summary>
    Complex = 0x10,

    /// <summary>Emoji property (UTS #51): VARIATION SELECTOR-16 makes it two cells wide.</summary>
    Emoji = 0x20,

    /// <summary>Extended_Pictographic, emoji modifier or regional indicator: may be part of an emoji sequence.</summary>
    Pictographic = 0x40,
}
