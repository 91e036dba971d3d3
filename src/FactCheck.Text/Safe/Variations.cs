using FactCheck.Text.Width;

namespace FactCheck.Text.Safe;

/// <summary>Which code points a variation selector may follow (StandardizedVariants.txt, emoji-variation-sequences.txt, IVD). By block, so that no list of sequences grows old; elsewhere a selector is invisible and says nothing.</summary>
static class Variations
{
    /// <summary>True where the selector may change how <paramref name="codePoint"/> looks.</summary>
    public static bool Exist(int codePoint, int selector) => selector switch
    {
        <= 0x180F => codePoint is >= 0x1800 and <= 0x18AF,
        >= 0xE0100 => IsIdeograph(codePoint),
        CellWidth.EmojiStyle or CellWidth.TextStyle => (CellWidth.TraitsOf(codePoint) & (CellTraits.Emoji | CellTraits.Pictographic)) != 0,
        _ => IsIdeograph(codePoint) || codePoint is '0' or (>= 0x1000 and <= 0x109F) or (>= 0x2000 and <= 0x33FF) or (>= 0xA840 and <= 0xA87F) or (>= 0xFF00 and <= 0xFFEF) or (>= 0x10000 and <= 0x1FFFF),
    };

    static bool IsIdeograph(int codePoint) => codePoint is (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
