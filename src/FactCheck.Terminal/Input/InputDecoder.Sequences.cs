namespace FactCheck.Terminal.Input;

/// <content>Keys sent as control sequences (xterm's ctlseqs, rxvt, the linux console), focus, and which sequences are answers.</content>
public sealed partial class InputDecoder
{
    void IVtSink.Csi(ReadOnlySpan<byte> parameters, byte final)
    {
        if (parameters is [(byte)'<', ..] && final is (byte)'M' or (byte)'m') SgrMouse(parameters[1..], final);
        else if (IsReply(parameters, final)) _replies?.Csi(parameters, final);
        else if (parameters is [(byte)'[']) FunctionKey(final - 'A' + 1, KeyModifiers.None, 'E' - 'A' + 1);
        else if (parameters.IsEmpty && final == 'M') BeginX10Mouse();
        else if (parameters.IsEmpty && final is (byte)'I' or (byte)'O') Focus(final);
        else if (final is (byte)'u') KittyKey(parameters);
        else if (final is (byte)'~' or (byte)'^' or (byte)'@') NumberedKey(parameters, final);
        else if (Modifiers(parameters, 1) is { } modifiers) LetteredKey(final, modifiers);
    }

    void IVtSink.Ss3(ReadOnlySpan<byte> parameters, byte final)
    {
        // Konsole and old xterms put the modifier alone or after "1;".
        var numbers = new CsiParameters(parameters);
        var modifiers = FromNumber(numbers.Get(1, absent: numbers.Get(0, absent: 1)));
        if (modifiers is not { } held) return;
        if (final is >= (byte)'a' and <= (byte)'d') LetteredKey((byte)(final - 32), held | KeyModifiers.Control);
        else if (KeypadKey(final) is { } key) Report(key.With(held));
        else LetteredKey(final, held);
    }

    bool IsReply(ReadOnlySpan<byte> parameters, byte final)
    {
        if (parameters.IsEmpty) return false;
        if (parameters[0] is >= (byte)'<' and <= (byte)'?' || parameters.IndexOfAnyInRange((byte)0x20, (byte)0x2F) >= 0) return true;
        if (final == 'R') return _replies is { AwaitsCursorReport: true } || !LooksLikeF3(parameters);
        return final is (byte)'c' or (byte)'n' or (byte)'t' or (byte)'x' or (byte)'y';
    }

    // CSI 1 ; modifiers R, also the position in row 1.
    static bool LooksLikeF3(ReadOnlySpan<byte> parameters)
    {
        var numbers = new CsiParameters(parameters);
        return numbers.Get(0) == 1 && numbers.Get(1) is >= 2 and <= 16;
    }

    void Focus(byte final) => Report(new TerminalEvent { Kind = final == 'I' ? TerminalEventKind.FocusIn : TerminalEventKind.FocusOut });

    // CSI A, CSI 1 ; modifiers A.
    void LetteredKey(byte final, KeyModifiers modifiers)
    {
        Key? key = final switch
        {
            (byte)'A' => Key.Up,
            (byte)'B' => Key.Down,
            (byte)'C' => Key.Right,
            (byte)'D' => Key.Left,
            (byte)'F' => Key.End,
            (byte)'H' => Key.Home,
            (byte)'M' => Key.Enter,
            >= (byte)'P' and <= (byte)'S' => Key.Function(final - 'P' + 1),
            (byte)'Z' => Key.Tab.With(KeyModifiers.Shift),
            >= (byte)'a' and <= (byte)'d' => Arrow(final).With(KeyModifiers.Shift),
            _ => null,
        };
        if (key is { } known) Report(known.With(modifiers));
    }

    static Key Arrow(byte final) => final switch
    {
        (byte)'a' => Key.Up,
        (byte)'b' => Key.Down,
        (byte)'c' => Key.Right,
        _ => Key.Left,
    };

    // CSI 5 ~, CSI 5 ; modifiers ~; rxvt tells modifiers by the final byte.
    void NumberedKey(ReadOnlySpan<byte> parameters, byte final)
    {
        var numbers = new CsiParameters(parameters);
        var number = numbers.Get(0);
        if (number == 200) BeginPaste();
        else if (number == 27 && numbers.Get(2) >= 0) CodedKey(numbers.Get(2), FromNumber(numbers.Get(1, absent: 1)));
        else if (Modifiers(parameters, 1) is { } modifiers)
        {
            if (final is (byte)'^' or (byte)'@') modifiers |= KeyModifiers.Control;
            if (final == '@') modifiers |= KeyModifiers.Shift;
            if (Editing(number) is { } key) Report(key.With(modifiers));
            else FunctionKey(FunctionNumber(number), modifiers, 24);
        }
    }

    static Key? Editing(int number) => number switch
    {
        1 or 7 => Key.Home,
        2 => Key.Insert,
        3 => Key.Delete,
        4 or 8 => Key.End,
        5 => Key.PageUp,
        6 => Key.PageDown,
        _ => null,
    };

    // The numbers of the VT220's function keys leave gaps.
    static int FunctionNumber(int number) => number switch
    {
        >= 11 and <= 15 => number - 10,
        >= 17 and <= 21 => number - 11,
        >= 23 and <= 26 => number - 12,
        28 or 29 => number - 13,
        >= 31 and <= 34 => number - 14,
        _ => 0,
    };

    void FunctionKey(int number, KeyModifiers modifiers, int last)
    {
        if (number >= 1 && number <= last) Report(Key.Function(number).With(modifiers));
    }

    // The numeric pad in application mode.
    static Key? KeypadKey(byte final) => final switch
    {
        (byte)'M' => Key.Enter,
        (byte)'X' => Key.Char('='),
        >= (byte)'j' and <= (byte)'y' => Key.Char((char)(final - 'j' + '*')),
        _ => null,
    };

    // Null: a key release, or a modifier that no binding can have (Super, Hyper), so that it must not pass for the plain key.
    static KeyModifiers? Modifiers(ReadOnlySpan<byte> parameters, int group)
    {
        var numbers = new CsiParameters(parameters);
        return numbers.Get(group, 1) == ReleaseEvent ? null : FromNumber(numbers.Get(group, absent: 1));
    }

    // 1 + bits: Shift 1, Alt 2, Control 4, Super 8, Hyper 16, Meta 32, Caps Lock 64, Num Lock 128.
    static KeyModifiers? FromNumber(int number)
    {
        var bits = Math.Max(0, number - 1);
        if ((bits & 24) != 0) return null;
        return ((bits & 1) != 0 ? KeyModifiers.Shift : 0) | ((bits & 34) != 0 ? KeyModifiers.Alt : 0) | ((bits & 4) != 0 ? KeyModifiers.Control : 0);
    }
}
