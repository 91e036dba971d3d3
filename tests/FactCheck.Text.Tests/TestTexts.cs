using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Text.Tests;

/// <summary>Generators of texts as they are found and as they should not be.</summary>
static class TestTexts
{
    static readonly string[] Pieces =
    [
        "a", "Zb", "word", "don't", "two-fold", " ", "  ", "\u00A0", "\u202F", "\t", ".", ",", "!", "?", ":", ";", "(", ")", "\"", "'", "“", "”", "‘", "’", "«", "»", "—", "–", "…",
        "7", "2,000", "1.5", "%", "$", "€", "é", "e\u0301", "\u0301", "عربي", "كتاب", "،", "؛", "؟", "١٢", "٬", "٫", "۴", "שלום", "中文", "。", "，", "「", "」", "日本語", "カナ", "ภาษาไทย", "हिन्दी", "한국어",
        "👍", "👩\u200D👩\u200D👧", "🇫🇷", "❤\uFE0F", "\u200D", "\u200B", "\u200E", "\u200F", "\u202E", "\u2067", "\u2069", "\uFEFF", "𝒜", "𐤀", "\uD83D", "\uDC4D", "\u0000", "\u001B", "\u000B", "\u2028",
    ];

    /// <summary>One paragraph of scripts, punctuation, emoji, controls and lone surrogates.</summary>
    public static Gen<string> Mixed() => Gen.Elements(Pieces).ListOf().Select(string.Concat);

    /// <summary>As <see cref="Mixed"/>, with line breaks of every kind.</summary>
    public static Gen<string> Paragraphs() =>
        Gen.Frequency((8, Gen.Elements(Pieces)), (1, Gen.Elements("\n", "\r\n", "\r", "\n\n", "\u2029", "\u0085", "\u001C"))).ListOf().Select(string.Concat);

    /// <summary>Printable ASCII and tab.</summary>
    public static Gen<string> Ascii() => Gen.Choose(0x1F, 0x7E).Select(c => c == 0x1F ? '\t' : (char)c).ListOf().Select(characters => string.Concat(characters));
}
