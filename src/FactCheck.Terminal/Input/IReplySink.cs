namespace FactCheck.Terminal.Input;

/// <summary>
/// Takes what the terminal answers to queries, mixed into the same stream as the keys. Spans are valid during the call only.
/// </summary>
public interface IReplySink
{
    /// <summary>
    /// True while a cursor position report (<c>CSI row ; column R</c>) is awaited. Its form for row 1 is also xterm's form of F3 with modifiers
    /// (<c>CSI 1 ; 2 R</c>): while false, that is the key.
    /// </summary>
    bool AwaitsCursorReport => false;

    /// <summary>
    /// A control sequence that is no key: device attributes (<c>c</c>), mode reports (<c>y</c>), kitty flags (<c>u</c>), cursor positions
    /// (<c>R</c>), reports (<c>n</c>, <c>t</c>).
    /// </summary>
    /// <param name="parameters">Every byte between <c>CSI</c> and the final one, intermediates included: <c>?2026;1$</c> of a mode report.</param>
    /// <param name="final">Final byte.</param>
    void Csi(ReadOnlySpan<byte> parameters, byte final);

    /// <summary>
    /// A device control string (XTVERSION: <c>&gt;|name</c>), without introducer and terminator; cut at <see cref="VtParser.MaximumStringLength"/>
    /// bytes.
    /// </summary>
    void Dcs(ReadOnlySpan<byte> content);

    /// <summary>
    /// An operating system command (<c>11;rgb:0000/0000/0000</c>), without introducer and terminator; cut at
    /// <see cref="VtParser.MaximumStringLength"/> bytes.
    /// </summary>
    void Osc(ReadOnlySpan<byte> content);
}
