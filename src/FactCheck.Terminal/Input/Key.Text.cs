using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace FactCheck.Terminal.Input;

/// <content>The text form used in bindings, configuration and help.</content>
public readonly partial record struct Key
{
    static readonly string[] Names =
        ["Enter", "Tab", "Backspace", "Esc", "Left", "Right", "Up", "Down", "Home", "End", "PageUp", "PageDown", "Delete", "Insert"];

    static readonly FrozenDictionary<string, int> Codes = NamedCodes().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> CodesBySpan = Codes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// The key that reads as <paramref name="text"/>: modifiers <c>C-</c>, <c>A-</c>, <c>S-</c> (any order), then one character, a name (any case;
    /// also <c>Escape</c>, <c>PgUp</c>, <c>Del</c> …) or <c>U+0639</c>. <c>S-a</c> is <c>A</c>, <c>C-A</c> is <c>C-a</c>.
    /// </summary>
    /// <returns>False where it is no key; <paramref name="key"/> is then <c>default</c>.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Key key)
    {
        key = default;
        var modifiers = KeyModifiers.None;
        while (text.Length > 2 && text[1] == '-' && ModifierOf(text[0]) is var modifier and not KeyModifiers.None)
        {
            if ((modifiers & modifier) != 0) return false;
            modifiers |= modifier;
            text = text[2..];
        }
        if (!TryParseCode(text, out var code)) return false;
        key = new Key(code, modifiers).Normalize();
        return true;
    }

    /// <summary>As <see cref="TryParse"/>, for keys written in code.</summary>
    /// <exception cref="FormatException">It is no key.</exception>
    public static Key Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var key)
            ? key
            : throw new FormatException($"'{text}' is no key; expected a character or a name such as Enter, with C-, A- or S- before it.");

    /// <summary>The text form; <see cref="TryParse"/> gives the same key back.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(8);
        if ((Modifiers & KeyModifiers.Control) != 0) text.Append("C-");
        if ((Modifiers & KeyModifiers.Alt) != 0) text.Append("A-");
        if ((Modifiers & KeyModifiers.Shift) != 0) text.Append("S-");
        if (Code == ' ') return text.Append("Space").ToString();
        if (Code is >= Named and < Named + 20 && Code - Named < Names.Length) return text.Append(Names[Code - Named]).ToString();
        if (Code is > Named + 20 and <= Named + 44) return text.Append('F').Append(Code - Named - 20).ToString();
        return Rune.IsValid(Code) && IsVisible(new Rune(Code))
            ? text.Append(new Rune(Code).ToString()).ToString()
            : text.Append(CultureInfo.InvariantCulture, $"U+{Code:X4}").ToString();
    }

    /// <summary>
    /// The form in which the key is reported: Control goes with the lower-case letter; else Shift is in the letter, and lost on a key that types
    /// something it does not change.
    /// </summary>
    public Key Normalize()
    {
        if (!Rune.IsValid(Code)) return this;
        var rune = new Rune(Code);
        if ((Modifiers & KeyModifiers.Control) != 0) return this with { Code = Rune.ToLowerInvariant(rune).Value };
        if ((Modifiers & KeyModifiers.Shift) == 0) return this;
        var upper = Rune.ToUpperInvariant(rune);
        var hasShift = (Modifiers & KeyModifiers.Alt) != 0 && upper == rune && !Rune.IsUpper(rune);
        return hasShift ? this : new Key(upper.Value, Modifiers & ~KeyModifiers.Shift);
    }

    static KeyModifiers ModifierOf(char letter) => letter switch
    {
        'C' => KeyModifiers.Control,
        'A' => KeyModifiers.Alt,
        'S' => KeyModifiers.Shift,
        _ => KeyModifiers.None,
    };

    static bool TryParseCode(ReadOnlySpan<char> text, out int code)
    {
        code = 0;
        if (text.IsEmpty) return false;
        if (Rune.DecodeFromUtf16(text, out var rune, out var length) == System.Buffers.OperationStatus.Done && length == text.Length)
        {
            code = rune.Value;
            return IsVisible(rune);
        }
        if (CodesBySpan.TryGetValue(text, out code)) return true;
        return text.StartsWith("U+", StringComparison.Ordinal) && text.Length is >= 6 and <= 8
            && int.TryParse(text[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code) && Rune.IsValid(code);
    }

    // What would be lost or act on its neighbours in a line of text is written as U+XXXX.
    static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.SpaceSeparator
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    static IEnumerable<KeyValuePair<string, int>> NamedCodes()
    {
        for (var i = 0; i < Names.Length; i++) yield return new(Names[i], Named + i);
        for (var i = 1; i <= 24; i++) yield return new(string.Create(CultureInfo.InvariantCulture, $"F{i}"), Function(i).Code);
        yield return new("Space", ' ');
        yield return new("Escape", Escape.Code);
        yield return new("Return", Enter.Code);
        yield return new("PgUp", PageUp.Code);
        yield return new("PgDn", PageDown.Code);
        yield return new("Del", Delete.Code);
        yield return new("Ins", Insert.Code);
        yield return new("BS", Backspace.Code);
    }
}
