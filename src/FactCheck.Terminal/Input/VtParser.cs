namespace FactCheck.Terminal.Input;

/// <summary>
/// A state machine over the bytes that a terminal sends. It finds characters, controls, sequences and strings, wherever reads cut them, and
/// assigns no meaning: its sink does. Differs from a parser of output in that it recovers at once: a control inside a sequence or string ends it,
/// since it is a key that the user pressed. Allocates nothing. Not thread-safe.
/// </summary>
public sealed partial class VtParser
{
    /// <summary>Longest content of a control string that is kept, in bytes.</summary>
    public const int MaximumStringLength = 4096;

    const int MaximumParameters = 128;
    const int Replacement = 0xFFFD;
    const byte Esc = 0x1B;

    readonly IVtSink _sink;
    readonly byte[] _content = new byte[MaximumStringLength];
    int _length;
    State _state;
    byte _introducer;

    /// <summary>A parser at the start of a character.</summary>
    public VtParser(IVtSink sink)
    {
        ArgumentNullException.ThrowIfNull(sink);
        _sink = sink;
    }

    enum State : byte
    {
        Ground,
        Character,
        Escape,
        Sequence,
        String,
        StringEscape,
    }

    /// <summary>True inside a character, sequence or string: <see cref="Flush"/> would do something.</summary>
    public bool IsPending => _state != State.Ground;

    /// <summary>True where what is pending may be a key by itself: a lone ESC, or ESC and an introducer with nothing after it.</summary>
    public bool HasPendingEscape => _state == State.Escape || _state is State.Sequence or State.String && _length == 0;

    /// <summary>Takes one byte.</summary>
    public void Feed(byte value)
    {
        switch (_state)
        {
            case State.Ground: Ground(value); break;
            case State.Character: Continue(value); break;
            case State.Escape: Escape(value); break;
            case State.Sequence: Sequence(value); break;
            default: ControlString(value); break;
        }
    }

    /// <summary>
    /// Nothing more comes for now: a lone ESC, or ESC and an introducer, is reported as what it is; anything longer that is cut short is dropped.
    /// </summary>
    public void Flush()
    {
        var state = _state;
        _state = State.Ground;
        if (state == State.Character) EndCharacter(Replacement);
        else if (state == State.Escape) _sink.Control(Esc);
        else if (state is State.Sequence or State.String && _length == 0) _sink.Escape(_introducer);
    }

    void Ground(byte value)
    {
        if (value == Esc) _state = State.Escape;
        else if (value >= 0x80) BeginCharacter(value);
        else if (value is < 0x20 or 0x7F) _sink.Control(value);
        else _sink.Text(value);
    }

    void Escape(byte value)
    {
        _state = State.Ground;
        switch (value)
        {
            case Esc:
                _sink.Control(Esc);
                _state = State.Escape;
                break;
            case (byte)'[' or (byte)'O': Begin(State.Sequence, value); break;
            case (byte)'P' or (byte)']' or (byte)'X' or (byte)'^' or (byte)'_': Begin(State.String, value); break;
            case >= 0x80:
                _isEscaped = true;
                BeginCharacter(value);
                break;
            default: _sink.Escape(value); break;
        }
    }

    void Begin(State state, byte introducer)
    {
        (_state, _introducer) = (state, introducer);
        _length = 0;
    }

    // CSI (ESC [) and SS3 (ESC O): bytes 0x20-0x3F, then the final one. The linux console's F1-F5 are ESC [ [ A-E.
    void Sequence(byte value)
    {
        if (value is < 0x20 or >= 0x7F) Abandon(value);
        else if (value < 0x40 || value == '[' && _introducer == '[' && _length == 0)
        {
            // One over the maximum marks a sequence too long to be any: its end is still looked for.
            if (_length <= MaximumParameters) _content[_length++] = value;
        }
        else
        {
            _state = State.Ground;
            if (_length > MaximumParameters) return;
            if (_introducer == '[') _sink.Csi(_content.AsSpan(0, _length), value);
            else _sink.Ss3(_content.AsSpan(0, _length), value);
        }
    }

    void ControlString(byte value)
    {
        if (_state == State.StringEscape)
        {
            if (value == '\\') EndString();
            else
            {
                _state = State.Escape;
                Escape(value);
            }
        }
        else if (value == Esc) _state = State.StringEscape;
        else if (value == 0x07 && _introducer == ']') EndString();
        else if (value is < 0x20 or 0x7F) Abandon(value);
        else if (_length < MaximumStringLength) _content[_length++] = value;
    }

    void EndString()
    {
        _state = State.Ground;
        var kind = _introducer switch
        {
            (byte)'P' => VtStringKind.Dcs,
            (byte)']' => VtStringKind.Osc,
            _ => VtStringKind.Other,
        };
        _sink.String(kind, _content.AsSpan(0, _length));
    }

    // What has begun cannot go on with this byte: keys pressed with Alt that look like an introducer are reported, anything longer is dropped.
    void Abandon(byte value)
    {
        Flush();
        Ground(value);
    }
}
