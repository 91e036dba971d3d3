using System.Text;
using FactCheck.Terminal.Input;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Terminal.Tests.Input;

/// <summary>Generators of keys and what terminals send for them.</summary>
static class Keys
{
    static readonly Key[] Cursor = [Key.Up, Key.Down, Key.Right, Key.Left, Key.End, Key.Home];
    static readonly Key[] Editing = [Key.Insert, Key.Delete, Key.PageUp, Key.PageDown];
    static readonly Key[] Typing = [Key.Enter, Key.Tab, Key.Backspace, Key.Escape];

    static readonly Gen<KeyModifiers> Held = Gen.Choose(0, 7).Select(bits => (KeyModifiers)bits);

    static readonly Gen<int> Scalars = Gen.Frequency(
        (6, Gen.Choose(0x20, 0x7E)),
        (3, Gen.Choose(0x621, 0x64A)),
        (2, Gen.Choose(0xA0, 0xD7FF)),
        (1, Gen.Choose(0xF900, 0xFFFD)),
        (1, Gen.Choose(0x10000, 0x10FFFF)));

    /// <summary>Characters without modifiers.</summary>
    public static Gen<Key> Text { get; } = Scalars.Select(code => new Key(code));

    /// <summary>Cursor, editing and function keys with any modifiers.</summary>
    public static Gen<Key> Named { get; } =
        Gen.OneOf(Gen.Elements(Cursor), Gen.Elements(Editing), Gen.Choose(1, 12).Select(Key.Function)).Zip(Held, (key, held) => key.With(held));

    /// <summary>Every key in the form in which the decoder reports it.</summary>
    public static Gen<Key> Any { get; } = Gen.OneOf(
        Text,
        Named,
        Gen.Elements(Typing).Zip(Held, (key, held) => key.With(held)),
        Scalars.Zip(Held, (code, held) => new Key(code, held).Normalize()));

    /// <summary>What xterm sends; null where it sends nothing of its own for the key.</summary>
    public static byte[]? Xterm(Key key)
    {
        var number = 1 + (int)key.Modifiers;
        var plain = key with { Modifiers = KeyModifiers.None };
        if (Array.IndexOf(Cursor, plain) is var cursor and >= 0)
            return Ascii(number == 1 ? $"\e[{"ABCDFH"[cursor]}" : $"\e[1;{number}{"ABCDFH"[cursor]}");
        if (Array.IndexOf(Editing, plain) is var editing and >= 0)
            return Ascii(number == 1 ? $"\e[{"2356"[editing]}~" : $"\e[{"2356"[editing]};{number}~");
        for (var f = 1; f <= 12; f++)
        {
            if (plain != Key.Function(f)) continue;
            if (f <= 4) return Ascii(number == 1 ? $"\eO{"PQRS"[f - 1]}" : $"\e[1;{number}{"PQRS"[f - 1]}");
            var code = f switch { 5 => 15, <= 10 => f + 11, _ => f + 12 };
            return Ascii(number == 1 ? $"\e[{code}~" : $"\e[{code};{number}~");
        }
        if ((key.Modifiers & KeyModifiers.Shift) != 0) return key == Key.Tab.With(KeyModifiers.Shift) ? Ascii("\e[Z") : null;
        var alt = (key.Modifiers & KeyModifiers.Alt) != 0 ? "\e" : "";
        if (Array.IndexOf(Typing, plain) is var typing and >= 0)
            return (key.Modifiers & KeyModifiers.Control) != 0 || key == Key.Escape.With(KeyModifiers.Alt) ? null : Ascii(alt + "\r\t\x7F\e"[typing]);
        if ((key.Modifiers & KeyModifiers.Control) == 0)
        {
            var isIntroducer = alt.Length > 0 && key.Code is '[' or ']' or 'O' or 'P' or 'X' or '^' or '_';
            return isIntroducer ? null : Encoding.UTF8.GetBytes(alt + new Rune(key.Code));
        }
        // Control with these letters is Backspace, Tab and Enter there.
        return key.Code is >= 'a' and <= 'z' and not ('h' or 'i' or 'm') ? Ascii(alt + (char)(key.Code - 'a' + 1)) : null;
    }

    /// <summary>What a terminal with the kitty protocol (flags 1 and 4) sends for a character, with what is held.</summary>
    public static byte[] Kitty(Key key)
    {
        var number = 1 + (int)key.Modifiers;
        var plain = key with { Modifiers = KeyModifiers.None };
        var code = Array.IndexOf(Typing, plain) is var typing and >= 0 ? "\r\t\x7F\e"[typing] : key.Code;
        return Ascii(number == 1 ? $"\e[{code}u" : $"\e[{code};{number}u");
    }

    static byte[] Ascii(string text) => Encoding.Latin1.GetBytes(text);
}
