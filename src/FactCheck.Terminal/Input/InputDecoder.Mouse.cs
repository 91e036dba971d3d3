namespace FactCheck.Terminal.Input;

/// <content>Mouse reports (xterm, modes 1002 and 1006).</content>
public sealed partial class InputDecoder
{
    readonly byte[] _x10 = new byte[3];
    int _x10Length;

    void SgrMouse(ReadOnlySpan<byte> parameters, byte final)
    {
        var numbers = new CsiParameters(parameters);
        var (code, column, row) = (numbers.Get(0), numbers.Get(1), numbers.Get(2));
        if (code is < 0 or > 255 || column < 1 || row < 1) return;
        Mouse(code, final == 'm' ? MouseAction.Release : MouseAction.Press, column - 1, row - 1);
    }

    void BeginX10Mouse()
    {
        _mode = Mode.X10Mouse;
        _x10Length = 0;
    }

    // Terminals without 1006 send button, column and row as one byte each, 32 added.
    void FeedX10Mouse(byte value)
    {
        _x10[_x10Length++] = value;
        if (_x10Length < _x10.Length) return;
        _mode = Mode.Sequences;
        var code = _x10[0] - 32;
        if (code < 0 || _x10[1] < 33 || _x10[2] < 33) return;
        // Releases do not tell the button there; only the left one's presses are used.
        var isRelease = (code & 0x43) == 3;
        Mouse(isRelease ? code & ~3 : code, isRelease ? MouseAction.Release : MouseAction.Press, _x10[1] - 33, _x10[2] - 33);
    }

    void Mouse(int code, MouseAction button, int column, int row)
    {
        var modifiers = ((code & 4) != 0 ? KeyModifiers.Shift : 0)
            | ((code & 8) != 0 ? KeyModifiers.Alt : 0)
            | ((code & 16) != 0 ? KeyModifiers.Control : 0);
        var action = (code & ~0x1C) switch
        {
            0 => button,
            32 => MouseAction.Drag,
            64 => MouseAction.WheelUp,
            65 => MouseAction.WheelDown,
            _ => MouseAction.Other,
        };
        Report(TerminalEvent.Of(new MouseEvent(action, column, row, modifiers)));
    }
}
