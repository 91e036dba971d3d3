using System.Text;

namespace FactCheck.Terminal.Input;

/// <summary>
/// One key press: a Unicode scalar (<c>a</c>, <c>A</c>, <c>ع</c>) or a named key (above U+10FFFF), with modifiers. Control with a letter is the
/// lower-case letter and <see cref="KeyModifiers.Control"/>. Written as in bindings: <c>c</c>, <c>C-s</c>, <c>A-x</c>, <c>S-Left</c>,
/// <c>Enter</c>, <c>Space</c>, <c>F1</c>.
/// </summary>
/// <param name="Code">Code point or a constant of this type.</param>
/// <param name="Modifiers">Held modifiers.</param>
public readonly partial record struct Key(int Code, KeyModifiers Modifiers = KeyModifiers.None)
{
    const int Named = 0x110000;

    /// <summary>Enter, Return.</summary>
    public static Key Enter => new(Named);

    /// <summary>Tab.</summary>
    public static Key Tab => new(Named + 1);

    /// <summary>Backspace.</summary>
    public static Key Backspace => new(Named + 2);

    /// <summary>Escape.</summary>
    public static Key Escape => new(Named + 3);

    /// <summary>Cursor left.</summary>
    public static Key Left => new(Named + 4);

    /// <summary>Cursor right.</summary>
    public static Key Right => new(Named + 5);

    /// <summary>Cursor up.</summary>
    public static Key Up => new(Named + 6);

    /// <summary>Cursor down.</summary>
    public static Key Down => new(Named + 7);

    /// <summary>Home.</summary>
    public static Key Home => new(Named + 8);

    /// <summary>End.</summary>
    public static Key End => new(Named + 9);

    /// <summary>Page up.</summary>
    public static Key PageUp => new(Named + 10);

    /// <summary>Page down.</summary>
    public static Key PageDown => new(Named + 11);

    /// <summary>Delete.</summary>
    public static Key Delete => new(Named + 12);

    /// <summary>Insert.</summary>
    public static Key Insert => new(Named + 13);

    /// <summary>Function key.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside 1..24.</exception>
    public static Key Function(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 24);
        return new Key(Named + 20 + number);
    }

    /// <summary>A character key.</summary>
    public static Key Char(char character) => new(character);

    /// <summary>True where the key types a character: a scalar with neither Control nor Alt.</summary>
    public bool IsText => Code is >= 0x20 and < Named and not 0x7F && (Modifiers & (KeyModifiers.Control | KeyModifiers.Alt)) == 0;

    /// <summary>The character typed; U+FFFD where the key types none.</summary>
    public Rune Rune => IsText && Rune.IsValid(Code) ? new Rune(Code) : Rune.ReplacementChar;

    /// <summary>The same key with further modifiers held.</summary>
    public Key With(KeyModifiers modifiers) => this with { Modifiers = Modifiers | modifiers };
}
