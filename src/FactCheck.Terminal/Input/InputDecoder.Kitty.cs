namespace FactCheck.Terminal.Input;

/// <content>The kitty keyboard protocol: <c>CSI code : shifted : base ; modifiers : event ; text u</c>; also xterm's modifyOtherKeys.</content>
public sealed partial class InputDecoder
{
    const int ReleaseEvent = 3;

    void KittyKey(ReadOnlySpan<byte> parameters)
    {
        var numbers = new CsiParameters(parameters);
        if (Modifiers(parameters, 1) is not { } modifiers) return;
        if ((modifiers & (KeyModifiers.Control | KeyModifiers.Alt)) == 0 && numbers.Get(2) > 0)
        {
            for (var i = 0; numbers.Get(2, i) is var scalar and > 0; i++) ReportScalar(scalar, default, null);
            return;
        }
        var code = numbers.Get(0);
        if (FromKitty(code) is { } key)
        {
            Report(key.With(modifiers));
            return;
        }
        var shifted = (modifiers & KeyModifiers.Shift) != 0 ? numbers.Get(0, 1) : -1;
        var (scalarTyped, held) = Typed(code, shifted, modifiers);
        var place = numbers.Get(0, 2);
        ReportScalar(scalarTyped, held, place > 0 && place != code ? new Key(place, modifiers).Normalize() : null);
    }

    // xterm: CSI 27 ; modifiers ; code ~.
    void CodedKey(int code, KeyModifiers? modifiers)
    {
        if (modifiers is not { } held) return;
        if (FromKitty(code) is { } key) Report(key.With(held));
        else ReportScalar(code, held, null);
    }

    // Control goes with the unshifted letter and keeps Shift; otherwise what the key types has Shift in it already.
    static (int Scalar, KeyModifiers Modifiers) Typed(int code, int shifted, KeyModifiers modifiers)
    {
        var isLetter = code is >= 'a' and <= 'z';
        if (shifted > 0 && ((modifiers & KeyModifiers.Control) == 0 || !isLetter)) return (shifted, modifiers & ~KeyModifiers.Shift);
        return (code, modifiers);
    }

    void ReportScalar(int scalar, KeyModifiers modifiers, Key? place)
    {
        if (scalar < 0x20 || scalar is >= 0x7F and <= 0x9F || !System.Text.Rune.IsValid(scalar) || scalar is >= 0xE000 and <= 0xF8FF) return;
        var key = new Key(scalar, modifiers).Normalize();
        Report(new TerminalEvent { Kind = TerminalEventKind.Key, Key = key, BaseLayoutKey = place });
    }

    // Functional keys have C0 codes or lie in Unicode's private area; the numeric pad types what is printed on it.
    static Key? FromKitty(int code) => code switch
    {
        9 => Key.Tab,
        13 or 57414 => Key.Enter,
        27 => Key.Escape,
        8 or 127 => Key.Backspace,
        >= 57376 and <= 57387 => Key.Function(code - 57376 + 13),
        >= 57399 and <= 57408 => Key.Char((char)(code - 57399 + '0')),
        57409 => Key.Char('.'),
        57410 => Key.Char('/'),
        57411 => Key.Char('*'),
        57412 => Key.Char('-'),
        57413 => Key.Char('+'),
        57415 => Key.Char('='),
        57416 => Key.Char(','),
        57417 => Key.Left,
        57418 => Key.Right,
        57419 => Key.Up,
        57420 => Key.Down,
        57421 => Key.PageUp,
        57422 => Key.PageDown,
        57423 => Key.Home,
        57424 => Key.End,
        57425 => Key.Insert,
        57426 => Key.Delete,
        _ => null,
    };
}
