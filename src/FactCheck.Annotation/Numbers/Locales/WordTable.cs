using System.Collections.Immutable;
using System.Globalization;

namespace FactCheck.Annotation.Numbers.Locales;

/// <summary>Words with what they stand for; finds the longest one at the start of a text.</summary>
sealed class WordTable<T>
{
    // The letters that words begin with, and the words of each: most texts begin with none of them.
    readonly string _initials;
    readonly ImmutableArray<(string Word, T Meaning)>[] _longestFirst;

    public WordTable(IEnumerable<(string Word, T Meaning)> words)
    {
        var byInitial = words.Select(entry => (Word: PlainText.Of(entry.Word), entry.Meaning)).OrderByDescending(entry => entry.Word.Length).GroupBy(entry => entry.Word[0]).ToArray();
        _initials = string.Concat(byInitial.Select(group => group.Key));
        _longestFirst = [.. byInitial.Select(group => group.ToImmutableArray())];
    }

    public static WordTable<T> Empty { get; } = new([]);

    /// <summary>
    /// The length of the longest word that <paramref name="text"/> begins with, 0 where there is none. A word of a script with blanks ends where
    /// its letters end.
    /// </summary>
    public int Match(ReadOnlySpan<char> text, out T? meaning)
    {
        meaning = default;
        if (text.IsEmpty || _initials.IndexOf(text[0], StringComparison.Ordinal) is not (>= 0 and var initial)) return 0;
        foreach (var (word, what) in _longestFirst[initial])
            if (text.StartsWith(word, StringComparison.Ordinal) && EndsAt(text, word))
            {
                meaning = what;
                return word.Length;
            }
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
