using System.Buffers;
using System.Globalization;
using System.Text;

namespace FactCheck.Testing.Terminal;

public sealed partial class VtEmulator
{
    enum State
    {
        Ground,
        Escape,
        Csi,
        Text,
        TextEscape,
    }

    readonly List<byte> _sequence = [];
    readonly byte[] _partial = new byte[4];
    int _partialLength;
    State _state;

    /// <summary>Takes output of a program, cut anywhere.</summary>
    public void Feed(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes) Feed(value);
    }

    /// <summary>Takes output of a program.</summary>
    public void Feed(string output) => Feed(Encoding.UTF8.GetBytes(output));

    void Feed(byte value)
    {
        switch (_state)
        {
            case State.Ground: Ground(value); break;
            case State.Escape: Escape(value); break;
            case State.Csi: Csi(value); break;
            default: ControlString(value); break;
        }
    }

    void Ground(byte value)
    {
        if (value >= 0x80 || _partialLength > 0)
        {
            DecodeUtf8(value);
            return;
        }
        if (value == 0x1B) Begin(State.Escape);
        else if (value < 0x20 || value == 0x7F) Control(value);
        else Print(new Rune(value));
    }

    void DecodeUtf8(byte value)
    {
        _partial[_partialLength++] = value;
        var status = Rune.DecodeFromUtf8(_partial.AsSpan(0, _partialLength), out var rune, out var used);
        if (status == OperationStatus.NeedMoreData) return;
        if (status == OperationStatus.InvalidData) _unknown.Add($"invalid UTF-8 {Convert.ToHexString(_partial, 0, _partialLength)}");
        var rest = _partial[used.._partialLength];
        _partialLength = 0;
        Print(rune);
        foreach (var again in rest) Feed(again);
    }

    void Begin(State state)
    {
        _state = state;
        _sequence.Clear();
    }

    void Escape(byte value)
    {
        if (value == 0x1B)
        {
            _unknown.Add("ESC ESC");
            return;
        }
        _sequence.Add(value);
        if (value is >= 0x20 and <= 0x2F) return;
        var isFirst = _sequence.Count == 1;
        if (isFirst && value == '[') Begin(State.Csi);
        else if (isFirst && value is (byte)']' or (byte)'P' or (byte)'X' or (byte)'^' or (byte)'_') _state = State.Text;
        else
        {
            _state = State.Ground;
            DispatchEscape(Encoding.Latin1.GetString([.. _sequence]));
        }
    }

    void Csi(byte value)
    {
        if (value == 0x1B)
        {
            _unknown.Add("CSI " + Readable() + " cut by ESC");
            Begin(State.Escape);
        }
        else if (value < 0x20) Control(value);
        else
        {
            _sequence.Add(value);
            if (value is < 0x40 or > 0x7E) return;
            _state = State.Ground;
            DispatchCsi(Encoding.Latin1.GetString([.. _sequence]));
        }
    }

    void ControlString(byte value)
    {
        if (_state == State.TextEscape)
        {
            _state = State.Ground;
            if (value == '\\') DispatchString();
            else
            {
                _unknown.Add("string cut by ESC: " + Readable());
                Begin(State.Escape);
                Escape(value);
            }
        }
        else if (value == 0x1B) _state = State.TextEscape;
        else if (value == 0x07 && _sequence[0] == ']')
        {
            _state = State.Ground;
            DispatchString();
        }
        else _sequence.Add(value);
    }

    string Readable() => Encoding.Latin1.GetString([.. _sequence]);

    // Parameters of a control sequence: groups split at ';', sub-parameters at ':'; an absent number is -1.
    static int[][] Parameters(string text) =>
        [.. text.Split(';').Select(group => (int[])[.. group.Split(':').Select(number =>
            int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1)])];
}
