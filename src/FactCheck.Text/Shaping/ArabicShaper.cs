using System.Text;

namespace FactCheck.Text.Shaping;

/// <summary>
/// Replaces Arabic letters by the presentation forms that their neighbours ask for (The Unicode Standard, section 9.2, R1 to R7), one
/// UTF-16 code unit by one: offsets hold. Persian, Urdu and Kurdish letters are shaped where a presentation form exists, other letters stay
/// and still join their neighbours. Lam and alef are no ligature: one letter, one cell. Marks, tatweel and joiners stay where they are.
/// </summary>
public static class ArabicShaper
{
    // A run of marks longer than this ends a word; it keeps a hostile text from making shaping quadratic.
    const int MaxTransparentRun = 256;

    /// <summary>True where <paramref name="text"/> holds a letter with presentation forms.</summary>
    public static bool Needs(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u0621', '\u06D3');

    /// <summary>Writes the shaped code units of <paramref name="range"/>; the text around it decides how its edges join.</summary>
    /// <param name="text">The paragraph in logical order.</param>
    /// <param name="range">Code units to shape.</param>
    /// <param name="shaped">As long as <paramref name="range"/>.</param>
    /// <exception cref="ArgumentException">The range ends after the text, or <paramref name="shaped"/> has another length.</exception>
    public static void Shape(ReadOnlySpan<char> text, TextSpan range, Span<char> shaped)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(range.End, text.Length);
        ArgumentOutOfRangeException.ThrowIfNotEqual(shaped.Length, range.Length);
        text[range.Start..range.End].CopyTo(shaped);
        if (!Needs(shaped)) return;

        var previous = TypeBefore(text, range.Start);
        for (var i = range.Start; i < range.End; i++)
        {
            var type = TypeOf(text, i);
            if (type == JoiningType.Transparent) continue;
            if (FormsOf(text[i]) is { IsEmpty: false } forms)
            {
                var joinsPrevious = JoinsPrevious(type) && JoinsNext(previous);
                var joinsNext = JoinsNext(type) && JoinsPrevious(TypeAfter(text, i + 1));
                var form = forms[(joinsPrevious ? 1 : 0) + (joinsNext ? 2 : 0)];
                if (form != '\0') shaped[i - range.Start] = form;
            }
            previous = type;
        }
    }

    static ReadOnlySpan<char> FormsOf(char letter)
    {
        var at = (letter - ArabicFormTable.First) * 4;
        return at >= 0 && at < ArabicFormTable.Forms.Length ? ArabicFormTable.Forms.Slice(at, 4) : default;
    }

    static bool JoinsNext(JoiningType type) => type is JoiningType.LeftJoining or JoiningType.DualJoining or JoiningType.JoinCausing;

    static bool JoinsPrevious(JoiningType type) => type is JoiningType.RightJoining or JoiningType.DualJoining or JoiningType.JoinCausing;

    static JoiningType TypeBefore(ReadOnlySpan<char> text, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - MaxTransparentRun); i--)
            if (TypeOf(text, i) is var type and not JoiningType.Transparent) return type;
        return JoiningType.NonJoining;
    }

    static JoiningType TypeAfter(ReadOnlySpan<char> text, int at)
    {
        for (var i = at; i < Math.Min(text.Length, at + MaxTransparentRun); i++)
            if (TypeOf(text, i) is var type and not JoiningType.Transparent) return type;
        return JoiningType.NonJoining;
    }

    // The type of the code point that the unit is part of; the second half of a pair is transparent, so that each pair counts once forwards.
    static JoiningType TypeOf(ReadOnlySpan<char> text, int at)
    {
        var unit = text[at];
        if (!char.IsSurrogate(unit)) return (JoiningType)JoiningTypeTable.Of(unit);
        if (char.IsLowSurrogate(unit)) return at > 0 && char.IsHighSurrogate(text[at - 1]) ? JoiningType.Transparent : JoiningType.NonJoining;
        return Rune.DecodeFromUtf16(text[at..], out var rune, out _) == System.Buffers.OperationStatus.Done
            ? (JoiningType)JoiningTypeTable.Of(rune.Value)
            : JoiningType.NonJoining;
    }
}
