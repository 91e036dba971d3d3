using System.Collections.Immutable;
using System.Globalization;

namespace FactCheck.Annotation.Numbers.Locales;

/// <summary>Words with what they stand for; finds the longest one at the start of a text.</summary>
sealed class WordTable<T>
{
    readonly ImmutableArray<(string Word, T Meaning)> _longestFirst;

    public WordTable(IEnumerable<(string Word, T Meaning)> words) =>
        _longestFirst = [.. words.Select(entry => (PlainText.Of(entry.Word), entry.Meaning)).OrderByDescending(entry => entry.Item1.Length)];

    public static WordTable<T> Empty { get; } = new([]);

    /// <summary>
    /// The length of the longest word that <paramref name="text"/> begins with, 0 where there is none. A word of a script with blanks ends where
    /// its letters end.
    /// </summary>
    public int Match(ReadOnlySpan<char> text, out T? meaning)
    {
        foreach (var (word, what) in _longestFirst)
            if (text.StartsWith(word, StringComparison.Ordinal) && EndsAt(text, word))
            {
                meaning = what;
                return word.Length;
            }
        meaning = default;
        return 0;
    }

    static bool EndsAt(ReadOnlySpan<char> text, string word)
    {
        if (text.Length == word.Length || !HasBlanks(word[^1])) return true;
        var next = text[word.Length];
        return !char.IsLetter(next) && char.GetUnicodeCategory(next) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
    }

    // Thai, Han, Kana and Hangul follow one another without blanks; so do signs.
    static bool HasBlanks(char last) =>
        char.IsLetter(last)
        && last is not ((>= '\u0E00' and <= '\u0E7F') or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3'));
}
