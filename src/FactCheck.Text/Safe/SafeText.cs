using System.Text;
using FactCheck.Text.Width;

namespace FactCheck.Text.Safe;

/// <summary>
/// Makes text from articles, names and files safe to show: C0, DEL, C1, bidi controls (U+061C, U+200E/F, U+202A-E, U+2066-9), line and
/// paragraph separators, lone surrogates, non-characters, private use and what is invisible (zero-width characters, variation selectors, blank
/// letters) outside the scripts and sequences that need it become visible one-cell placeholders. Nothing that it returns can act on a terminal.
/// </summary>
/// <remarks>
/// <list type="table">
/// <listheader><term>Placeholder</term><description>stands for</description></listheader>
/// <item><term>U+2400..U+241F, U+2421 control pictures</term><description>C0 controls, DEL</description></item>
/// <item><term>␤ U+2424</term><description>U+0085, U+2028, U+2029</description></item>
/// <item><term>¬ U+00AC</term><description>soft hyphen</description></item>
/// <item><term>↦ U+21A6</term><description>what makes text run left to right: LRM, LRE, LRO, LRI</description></item>
/// <item><term>↤ U+21A4</term><description>what makes text run right to left: RLM, ALM, RLE, RLO, RLI</description></item>
/// <item><term>↥ U+21A5</term><description>the other bidi controls: PDF, PDI, FSI</description></item>
/// <item><term>⁀ U+2040</term><description>U+200C, U+200D, U+2060, U+FEFF: zero width, between letters</description></item>
/// <item><term>␢ U+2422</term><description>U+200B, U+180E, Hangul fillers: a blank that is none</description></item>
/// <item><term>� U+FFFD</term><description>lone surrogates, non-characters, private use</description></item>
/// <item><term>␦ U+2426</term><description>C1 controls, tags, variation selectors, U+034F, U+17B4/5, every other format character</description></item>
/// </list>
/// The glyphs take one cell everywhere (East Asian Width is neutral, but for U+FFFD) and are in the fonts that terminals come with.
/// </remarks>
public static class SafeText
{
    internal const int ZeroWidthNonJoiner = 0x200C;
    internal const int ZeroWidthJoiner = 0x200D;

    // Keeps the points of Hebrew in their order (The Unicode Standard, section 23.2).
    internal const int GraphemeJoiner = 0x034F;

    /// <summary>
    /// The code point shown in place of <paramref name="codePoint"/>, or the code point itself where it is harmless. It knows no
    /// context: U+200C, U+200D and variation selectors are always replaced.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not in 0..0x10FFFF.</exception>
    public static int Visible(int codePoint)
    {
        if (codePoint is >= ' ' and < 0x7F) return codePoint;
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)codePoint, 0x10FFFFu, nameof(codePoint));
        return (CellWidth.TraitsOf(codePoint) & CellTraits.Hidden) == 0 ? codePoint : PlaceholderOf(codePoint);
    }

    /// <summary>
    /// The text on one line with every harmful character replaced, one code point by one; the same instance where nothing had to be. U+200C,
    /// U+200D, variation selectors and tags stay where a script or an emoji sequence needs them. CR LF becomes one ␤.
    /// </summary>
    public static string Line(string text) => Replace(text, '\u2424', '\0');

    /// <summary>As <see cref="Line"/>, with LF kept; CR LF becomes LF.</summary>
    public static string Lines(string text) => Replace(text, '\n', '\n');

    /// <summary>
    /// True where an invisible character does something after <paramref name="baseCodePoint"/>: joiners (marks between them not counted), tags, variation
    /// selectors, the grapheme joiner.
    /// </summary>
    /// <param name="baseCodePoint">The last code point before it that takes cells.</param>
    /// <param name="previous">The code point right before it: a variation selector says something about that one only.</param>
    /// <param name="codePoint">One for which <see cref="IsConditional"/> holds.</param>
    internal static bool IsNeededAfter(int baseCodePoint, int previous, int codePoint) =>
        IsTag(codePoint) ? baseCodePoint == BlackFlag
        : codePoint == GraphemeJoiner ? baseCodePoint is >= 0x0590 and <= 0x05FF
        : IsVariationSelector(codePoint) ? previous == baseCodePoint && Variations.Exist(baseCodePoint, codePoint)
        : codePoint == ZeroWidthJoiner && (CellWidth.TraitsOf(baseCodePoint) & CellTraits.Pictographic) != 0 || IsOfJoiningScript(baseCodePoint);

    /// <summary>True for what is invisible, but has its place in some scripts and sequences.</summary>
    internal static bool IsConditional(int codePoint) =>
        codePoint is ZeroWidthNonJoiner or ZeroWidthJoiner or GraphemeJoiner || IsTag(codePoint) || IsVariationSelector(codePoint);

    internal static bool IsVariationSelector(int codePoint) =>
        codePoint is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or (>= 0x180B and <= 0x180F and not 0x180E);

    internal static bool IsTag(int codePoint) => codePoint is >= 0xE0020 and <= 0xE007F;

    // The flags of England, Scotland and Wales: WAVING BLACK FLAG and tags (UTS #51, ED-14a).
    const int BlackFlag = 0x1F3F4;

    // Blocks of the cursive scripts and of those with conjuncts (The Unicode Standard, section 23.2, "Cursive connection").
    static bool IsOfJoiningScript(int codePoint) =>
        codePoint is >= 0x0600 and <= 0x0DFF or >= 0x0F00 and <= 0x109F or >= 0x1700 and <= 0x1CFF or >= 0xA800 and <= 0xABFF
            or >= 0xFB50 and <= 0xFDFF or >= 0xFE70 and <= 0xFEFC or >= 0x10A00 and <= 0x11FFF or >= 0x1E900 and <= 0x1E95F;

    static string Replace(string text, char lineBreak, char kept)
    {
        if (IsHarmless(text, kept)) return text;
        var safe = new StringBuilder(text.Length);
        var (baseCodePoint, previous) = (0, 0);
        for (var i = 0; i < text.Length;)
        {
            var (codePoint, length) = CodePointAt(text, i);
            var isBreak = codePoint == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            var isKept = codePoint == kept && kept != '\0' || IsConditional(codePoint) && IsNeededAfter(baseCodePoint, previous, codePoint);
            var shown = isBreak ? lineBreak : isKept ? codePoint : Visible(codePoint);
            safe.Append(new Rune(shown));
            // After a placeholder nothing has its place.
            if (CellWidth.Of(shown) > 0) baseCodePoint = shown == codePoint ? shown : 0;
            previous = codePoint;
            i += isBreak ? 2 : length;
        }
        return safe.Equals(text) ? text : safe.ToString();
    }

    // Reports of a gigabyte pass through here, and all but their line breaks is printable ASCII.
    static bool IsHarmless(string text, char kept)
    {
        for (var i = 0; ;)
        {
            var next = text.AsSpan(i).IndexOfAnyExceptInRange(' ', '~');
            if (next < 0) return true;
            i += next;
            var (codePoint, length) = CodePointAt(text, i);
            if ((codePoint != kept || kept == '\0') && Visible(codePoint) != codePoint) return false;
            i += length;
        }
    }

    static (int CodePoint, int Length) CodePointAt(string text, int at) =>
        Rune.TryGetRuneAt(text, at, out var rune) ? (rune.Value, rune.Utf16SequenceLength) : (text[at], 1);

    static int PlaceholderOf(int codePoint) =>
        codePoint switch
        {
            < 0x20 => 0x2400 + codePoint,
            0x7F => 0x2421,
            0x85 or 0x2028 or 0x2029 => 0x2424,
            0xAD => 0xAC,
            0x200E or 0x202A or 0x202D or 0x2066 => 0x21A6,
            0x200F or 0x061C or 0x202B or 0x202E or 0x2067 => 0x21A4,
            0x202C or 0x2068 or 0x2069 => 0x21A5,
            ZeroWidthNonJoiner or ZeroWidthJoiner or 0x2060 or 0xFEFF => 0x2040,
            0x200B or 0x180E or 0x115F or 0x1160 or 0x3164 or 0xFFA0 => 0x2422,
            (>= 0xD800 and <= 0xF8FF) or (>= 0xFDD0 and <= 0xFDEF) or >= 0xF0000 => 0xFFFD,
            _ => (codePoint & 0xFFFE) == 0xFFFE ? 0xFFFD : 0x2426,
        };
}
