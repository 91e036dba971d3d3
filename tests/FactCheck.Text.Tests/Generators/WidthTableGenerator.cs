using System.Globalization;
using FactCheck.Testing.Data;

namespace FactCheck.Text.Tests.Generators;

/// <summary>
/// Derives what a terminal has to know of each code point from EastAsianWidth.txt (whose comments carry the general category) and
/// emoji-data.txt. Bits as in <c>FactCheck.Text.Width.CellTraits</c>.
/// </summary>
public static class WidthTableGenerator
{
    const byte Hidden = 0x04;
    const byte Risky = 0x08;
    const byte Complex = 0x10;
    const byte Emoji = 0x20;
    const byte Pictographic = 0x40;

    // Emoji of versions up to this one are wide in the tables of every terminal still in use.
    const double LastSettledEmojiVersion = 11;

    public static string Write()
    {
        var traits = new byte[0x110000];
        Array.Fill(traits, (byte)1);
        FillWideDefaults(traits);
        foreach (var entry in UnicodeDataFile.Read(SharedData.Require("unicode/15.0.0/EastAsianWidth.txt")))
            foreach (var codePoint in entry.CodePoints)
                traits[codePoint] = FromCategory(codePoint, entry.Comment[..2], entry.Value is "W" or "F");
        HideUnassignedIgnorables(traits);
        foreach (var entry in UnicodeDataFile.Read(SharedData.Require("unicode/15.0.0/emoji-data.txt")))
            foreach (var codePoint in entry.CodePoints)
                traits[codePoint] = WithEmoji(traits[codePoint], codePoint, entry);
        return TwoStageTable.Write(
            traits,
            "FactCheck.Text.Width",
            "CellTraitTable",
            "Cell width and the other traits of each code point that a terminal depends on, as bits of <see cref=\"CellTraits\"/>.");
    }

    static byte FromCategory(int codePoint, string category, bool isWide)
    {
        var isMedialOrFinalJamo = codePoint is >= 0x1160 and <= 0x11FF or >= 0xD7B0 and <= 0xD7FF;
        var isLeadingJamo = codePoint is >= 0x1100 and <= 0x115F or >= 0xA960 and <= 0xA97F;
        if (IsHidden(codePoint, category))
            return (byte)(category is "Cf" or "Mn" || isMedialOrFinalJamo ? Hidden | Complex : Hidden | (isLeadingJamo ? Complex : 0) | (isWide ? 2 : 1));
        return category switch
        {
            "Mn" or "Me" => Complex,
            "Cf" => Complex | Risky,
            "Mc" => (byte)(Complex | (isWide ? 2 : 1)),
            _ when isMedialOrFinalJamo => Complex | Risky,
            _ => (byte)((isWide ? 2 : 1) | (isLeadingJamo || JoinsNeighbours(codePoint) ? Complex : 0)),
        };
    }

    // Controls, format characters but the visible prepended marks, surrogates, private use, separators, and the letters and marks with
    // Default_Ignorable_Code_Point: fillers of Hangul, inherent vowels of Khmer, variation selectors, the grapheme joiner.
    static bool IsHidden(int codePoint, string category) =>
        category is "Cc" or "Cs" or "Co" or "Zl" or "Zp"
        || codePoint is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x3164 or (>= 0xFE00 and <= 0xFE0F) or 0xFFA0 or (>= 0xE0100 and <= 0xE01EF)
        || category == "Cf" && codePoint is not (>= 0x0600 and <= 0x0605 or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2 or 0x110BD or 0x110CD);

    // Grapheme_Cluster_Break is SpacingMark, Extend or Prepend, though the general category is a letter (UAX #29, table 2).
    static bool JoinsNeighbours(int codePoint) =>
        codePoint is 0x0E33 or 0x0EB3 or 0xFF9E or 0xFF9F
            or 0x0D4E or 0x111C2 or 0x111C3 or 0x1193F or 0x11941 or 0x11A3A or (>= 0x11A84 and <= 0x11A89) or 0x11D46 or 0x11F02;

    static void FillWideDefaults(byte[] traits)
    {
        // EastAsianWidth.txt, header: unassigned code points that default to W.
        ReadOnlySpan<(int First, int Last)> ranges = [(0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2FFFD), (0x30000, 0x3FFFD)];
        foreach (var (first, last) in ranges)
            traits.AsSpan(first, last - first + 1).Fill(2);
    }

    // Noncharacters and the unassigned code points with Default_Ignorable_Code_Point (DerivedCoreProperties.txt).
    static void HideUnassignedIgnorables(byte[] traits)
    {
        for (var codePoint = 0; codePoint < traits.Length; codePoint++)
        {
            var isNoncharacter = (codePoint & 0xFFFE) == 0xFFFE || codePoint is >= 0xFDD0 and <= 0xFDEF;
            var isUnassigned = traits[codePoint] == 1;
            var isIgnorable = codePoint is 0x2065 or (>= 0xFFF0 and <= 0xFFF8) or (>= 0xE0000 and <= 0xE0FFF);
            if (isNoncharacter || isUnassigned && isIgnorable) traits[codePoint] |= Hidden;
        }
    }

    static byte WithEmoji(byte traits, int codePoint, UnicodeDataEntry entry)
    {
        var isRegionalIndicator = codePoint is >= 0x1F1E6 and <= 0x1F1FF;
        return entry.Value switch
        {
            "Emoji" => (byte)(traits | Emoji),
            "Emoji_Presentation" => (byte)(traits & ~3 | 2 | (isRegionalIndicator ? Risky | Complex | Pictographic : VersionOf(entry) > LastSettledEmojiVersion ? Risky : 0)),
            "Emoji_Modifier" => (byte)(traits | Complex | Pictographic),
            "Extended_Pictographic" => (byte)(traits | Pictographic),
            _ => traits,
        };
    }

    // Comments begin with the emoji version: "E0.6   [1] (…)".
    static double VersionOf(UnicodeDataEntry entry) =>
        double.Parse(entry.Comment.AsSpan(1, entry.Comment.IndexOf(' ', StringComparison.Ordinal) - 1), CultureInfo.InvariantCulture);
}
