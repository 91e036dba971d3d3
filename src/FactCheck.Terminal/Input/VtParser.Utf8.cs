namespace FactCheck.Terminal.Input;

/// <content>UTF-8 (Unicode 15.0, table 3-7), one byte at a time; each maximal part of a bad sequence is one U+FFFD.</content>
public sealed partial class VtParser
{
    int _scalar;
    int _missing;
    byte _lowest;
    byte _highest;
    bool _isEscaped;

    void BeginCharacter(byte value)
    {
        (_lowest, _highest) = (0x80, 0xBF);
        switch (value)
        {
            case >= 0xC2 and <= 0xDF: Expect(value & 0x1F, 1); break;
            case >= 0xE0 and <= 0xEF:
                if (value == 0xE0) _lowest = 0xA0;
                if (value == 0xED) _highest = 0x9F;
                Expect(value & 0x0F, 2);
                break;
            case >= 0xF0 and <= 0xF4:
                if (value == 0xF0) _lowest = 0x90;
                if (value == 0xF4) _highest = 0x8F;
                Expect(value & 0x07, 3);
                break;
            default: EndCharacter(Replacement); break;
        }
    }

    void Expect(int bits, int missing)
    {
        (_scalar, _missing) = (bits, missing);
        _state = State.Character;
    }

    void Continue(byte value)
    {
        if (value < _lowest || value > _highest)
        {
            EndCharacter(Replacement);
            Ground(value);
            return;
        }
        (_lowest, _highest) = (0x80, 0xBF);
        _scalar = _scalar << 6 | value & 0x3F;
        if (--_missing == 0) EndCharacter(_scalar);
    }

    void EndCharacter(int scalar)
    {
        _state = State.Ground;
        var isEscaped = _isEscaped;
        _isEscaped = false;
        if (isEscaped) _sink.Escape(scalar);
        else _sink.Text(scalar);
    }
}
