namespace FactCheck.Terminal.Input;

/// <summary>
/// Turns the bytes that a terminal sends into events, and its answers to queries over to a sink. Bytes may be cut anywhere. A key allocates
/// nothing; a paste allocates its text. Not thread-safe.
/// </summary>
public sealed partial class InputDecoder : IVtSink
{
    /// <summary>Longest paste taken, in UTF-8 bytes; the rest is dropped. 1 MiB.</summary>
    public const int MaximumPasteLength = 1 << 20;

    static readonly TimeSpan LongTimeout = TimeSpan.FromSeconds(2);

    readonly VtParser _parser;
    readonly TerminalEventHandler _handler;
    readonly IReplySink? _replies;
    Mode _mode;

    /// <summary>A decoder with nothing pending.</summary>
    /// <param name="handler">Takes each event as it is recognised.</param>
    /// <param name="replies">Takes the terminal's answers; null drops them.</param>
    public InputDecoder(TerminalEventHandler handler, IReplySink? replies = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        (_handler, _replies) = (handler, replies);
        _parser = new VtParser(this);
    }

    // What the bytes to come are: sequences, a paste up to its end mark, or the three bytes of a mouse report in the form of before SGR 1006.
    enum Mode : byte
    {
        Sequences,
        Paste,
        X10Mouse,
    }

    /// <summary>True where what is pending may be a key by itself, so that <see cref="Flush"/> is due after the short escape time-out.</summary>
    public bool HasPendingEscape => _mode == Mode.Sequences && _parser.HasPendingEscape;

    /// <summary>
    /// How long to wait for further bytes before calling <see cref="Flush"/>, or null where nothing is pending. What can be no key (a paste, a
    /// reply cut in two by a slow line) waits 2 s.
    /// </summary>
    /// <param name="escapeTimeout">Wait after what may be a lone ESC.</param>
    public TimeSpan? PendingTimeout(TimeSpan escapeTimeout) =>
        HasPendingEscape ? escapeTimeout : _mode != Mode.Sequences || _parser.IsPending ? LongTimeout : null;

    /// <summary>Takes bytes and reports every event that they complete.</summary>
    public void Feed(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var used = 1;
            switch (_mode)
            {
                case Mode.Paste: used = FeedPaste(bytes); break;
                case Mode.X10Mouse: FeedX10Mouse(bytes[0]); break;
                default: _parser.Feed(bytes[0]); break;
            }
            bytes = bytes[used..];
        }
    }

    /// <summary>The time is up: a lone ESC is the Escape key, an unterminated paste is what came of it, a sequence cut short is dropped.</summary>
    public void Flush()
    {
        if (_mode == Mode.Paste) EndPaste();
        _mode = Mode.Sequences;
        _parser.Flush();
    }

    void IVtSink.Text(int scalar)
    {
        // C1 controls encoded in UTF-8 are no key of any keyboard.
        if (scalar is < 0x80 or > 0x9F) Report(new Key(scalar));
    }

    void IVtSink.Control(byte code) => Report(ControlKey(code));

    void IVtSink.Escape(int scalar)
    {
        if (scalar is < 0x80 or > 0x9F) Report((scalar is < 0x20 or 0x7F ? ControlKey((byte)scalar) : new Key(scalar)).With(KeyModifiers.Alt));
    }

    void IVtSink.String(VtStringKind kind, ReadOnlySpan<byte> content)
    {
        if (kind == VtStringKind.Dcs) _replies?.Dcs(content);
        if (kind == VtStringKind.Osc) _replies?.Osc(content);
    }

    static Key ControlKey(byte code) => code switch
    {
        0 => new Key(' ', KeyModifiers.Control),
        0x08 or 0x7F => Key.Backspace,
        0x09 => Key.Tab,
        0x0D => Key.Enter,
        0x1B => Key.Escape,
        <= 26 => new Key('a' - 1 + code, KeyModifiers.Control),
        _ => new Key('@' + code, KeyModifiers.Control),
    };

    void Report(Key key) => _handler(TerminalEvent.Of(key));

    void Report(in TerminalEvent input) => _handler(input);
}
