using System.Globalization;
using System.Text;

namespace FactCheck.Annotation.Anchoring;

/// <summary>What counts as the same character when texts are compared: differences that typesetting makes, none that the words make.</summary>
static class Folding
{
    /// <summary>Stands for a character that does not count: format characters, bidi controls, tatweel, variation selectors.</summary>
    public const int Nothing = -1;

    /// <summary>Every white space, line breaks too, is this.</summary>
    public const int Blank = ' ';

    /// <summary>The character for which <paramref name="codePoint"/> stands; <see cref="Nothing"/> where it stands for none.</summary>
    public static int Of(int codePoint) => codePoint switch
    {
        < 0x80 => codePoint is >= 9 and <= 13 ? Blank : codePoint == '`' ? '\'' : codePoint,
        0xA0 or 0x85 or 0x1680 or (>= 0x2000 and <= 0x200A) or 0x2028 or 0x2029 or 0x202F or 0x205F or 0x3000 => Blank,
        0xAB or 0xBB or (>= 0x201C and <= 0x201F) or 0x2033 or 0x275D or 0x275E or (>= 0x300C and <= 0x300F) or 0x301D or 0x301E or 0x301F or 0xFF02 => '"',
        0xB4 or 0x2BC or (>= 0x2018 and <= 0x201B) or 0x2032 or 0x2039 or 0x203A or 0xFF07 => '\'',
        (>= 0x2010 and <= 0x2015) or 0x2212 => '-',
        0xAD or 0x34F or 0x61C or 0x640 or 0x180E or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) => Nothing,
        (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or (>= 0xE0100 and <= 0xE01EF) => Nothing,
        >= 0xFF01 and <= 0xFF5E => codePoint - 0xFEE0,
        _ => codePoint,
    };

    /// <summary>True for what belongs to the character before it: marks, and the vowels and finals of Hangul written in letters.</summary>
    public static bool Continues(int codePoint) => codePoint >= 0x300
        && ((codePoint is >= 0x1160 and <= 0x11FF)
            || (Rune.IsValid(codePoint)
                && Rune.GetUnicodeCategory(new Rune(codePoint)) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark));
}
