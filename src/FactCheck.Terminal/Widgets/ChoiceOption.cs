using FactCheck.Terminal.Input;

namespace FactCheck.Terminal.Widgets;

/// <summary>One value of an enumeration in a form.</summary>
/// <param name="Key">The key that chooses it.</param>
/// <param name="Value">What is stored.</param>
/// <param name="Label">What is shown.</param>
public readonly record struct ChoiceOption(Key Key, string Value, string Label)
{
    const string Spare = "1234567890";

    /// <summary>
    /// Options for values whose labels are themselves, each with a key of its own: the first letter of it that is still free, else a letter or
    /// digit that is. Values past the 36th have no key.
    /// </summary>
    public static ChoiceOption[] ForValues(params ReadOnlySpan<string> values)
    {
        var options = new ChoiceOption[values.Length];
        var taken = new HashSet<char>();
        for (var i = 0; i < values.Length; i++)
        {
            var letter = Free(values[i], taken) ?? Free(Spare, taken) ?? Free("abcdefghijklmnopqrstuvwxyz", taken);
            options[i] = new ChoiceOption(letter is { } key ? Key.Char(key) : default, values[i], values[i]);
        }
        return options;
    }

    static char? Free(string candidates, HashSet<char> taken)
    {
        foreach (var candidate in candidates)
        {
            var letter = char.ToLowerInvariant(candidate);
            if (char.IsAsciiLetterOrDigit(letter) && taken.Add(letter)) return letter;
        }
        return null;
    }
}
