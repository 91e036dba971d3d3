using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using FactCheck.Text.Normalization;

namespace FactCheck.Annotation.Articles;

/// <summary>
/// Name of an article within its corpus; also its file name, so it comes from an allow-list: visible letters, digits and combining marks of any
/// script, <c>.</c>, <c>_</c> and <c>-</c>, first a letter or digit, last no <c>.</c>, no <c>..</c>, at most 200 UTF-8 bytes, NFC, and no name that
/// Windows gives to a device (a corpus is copied and cloned). <c>default</c> is not valid.
/// </summary>
public readonly record struct ArticleId : IComparable<ArticleId>
{
    const int MostBytes = 200;
    const string Fallback = "article";

    ArticleId(string value) => Value = value;

    /// <summary>The name.</summary>
    public string Value { get; }

    /// <summary>Parses a name.</summary>
    /// <param name="text">The candidate.</param>
    /// <param name="id">The id where the result is true.</param>
    /// <param name="problem">Why it is none, as a sentence, where the result is false; not made safe.</param>
    public static bool TryParse(string text, out ArticleId id, [NotNullWhen(false)] out string? problem)
    {
        problem = ProblemOf(text);
        id = problem is null ? new ArticleId(text) : default;
        return problem is null;
    }

    /// <summary>
    /// The nearest valid id for a file name or title: blanks become <c>-</c>, what is not allowed is dropped, what is too long is cut;
    /// <c>article</c> where nothing is left. A valid id stays as it is.
    /// </summary>
    public static ArticleId From(string text)
    {
        var name = new StringBuilder();
        foreach (var rune in NormalFormC.Of(text).EnumerateRunes().Select(rune => Rune.IsWhiteSpace(rune) ? new Rune('-') : rune))
        {
            var fits = IsAllowed(rune) && (name.Length > 0 || Rune.IsLetterOrDigit(rune));
            var repeats = name.Length > 0 && name[^1] == '.' && rune.Value == '.';
            if (fits && !repeats) name.Append(rune);
            if (name.Length > MostBytes) break;
        }

        // What was dropped may have kept a letter and its mark apart: composed again. What begins a text in the form is in the form.
        var nearest = NormalFormC.Of(name.ToString());
        var cut = Cut(IsDevice(nearest) ? $"{Fallback}-{nearest}" : nearest).TrimEnd('.');
        return new ArticleId(cut.Length == 0 ? Fallback : cut);
    }

    /// <summary>Ordinal order.</summary>
    public int CompareTo(ArticleId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The name.</summary>
    public override string ToString() => Value ?? "";

    static string? ProblemOf(string text)
    {
        if (text.Length == 0) return "An article's id is empty; it needs at least one letter or digit.";
        if (Encoding.UTF8.GetByteCount(text) is var bytes && bytes > MostBytes)
            return string.Create(CultureInfo.InvariantCulture, $"The id is {bytes} bytes of UTF-8 long; at most {MostBytes} are allowed.");
        if (!Rune.TryGetRuneAt(text, 0, out var first) || !Rune.IsLetterOrDigit(first) || IsInvisible(first))
            return $"The id \"{text}\" begins with neither a letter nor a digit.";
        if (text.Contains("..", StringComparison.Ordinal)) return $"The id \"{text}\" contains \"..\".";
        if (text[^1] == '.') return $"The id \"{text}\" ends with \".\", which Windows drops.";
        if (IsDevice(text)) return $"The id \"{text}\" is the name of a device on Windows, where the corpus could not be copied to. Choose another.";
        for (var i = 0; i < text.Length;)
        {
            var isWhole = Rune.TryGetRuneAt(text, i, out var rune);
            if (!isWhole || !IsAllowed(rune))
                return string.Create(CultureInfo.InvariantCulture,
                    $"The id contains U+{(isWhole ? rune.Value : text[i]):X4} at {i}; visible letters, digits, combining marks, \".\", \"_\" and \"-\" are allowed.");
            i += rune.Utf16SequenceLength;
        }
        return NormalFormC.Holds(text) ? null : $"The id \"{text}\" is not in Unicode normalization form C.";
    }

    static string Cut(string text)
    {
        var (bytes, length) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > MostBytes) break;
            length += rune.Utf16SequenceLength;
        }
        return text[..length];
    }

    static bool IsAllowed(Rune rune) => rune.Value is '.' or '_' or '-' || (!IsInvisible(rune) && (Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark));

    // Letters and marks that show nothing (Default_Ignorable_Code_Point of Unicode 15.0): two names would look the same.
    static bool IsInvisible(Rune rune) => rune.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x3164
        or (>= 0xFE00 and <= 0xFE0F) or 0xFFA0 or (>= 0xE0000 and <= 0xE0FFF);

    // Whatever follows the first dot ("Naming Files, Paths, and Namespaces", Microsoft).
    static bool IsDevice(string name) => name.Split('.', 2)[0].ToUpperInvariant() is "CON" or "PRN" or "AUX" or "NUL" or ['C', 'O', 'M', >= '1' and <= '9'] or ['L', 'P', 'T', >= '1' and <= '9'];
}
