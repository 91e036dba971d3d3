namespace FactCheck.Terminal.Input;

/// <summary>Takes what <see cref="VtParser"/> recognises and gives it a meaning. Spans are valid during the call only.</summary>
public interface IVtSink
{
    /// <summary>
    /// A Unicode scalar from U+0020 up, U+007F excepted. Bad UTF-8 arrives as U+FFFD, one for each maximal part (Unicode 15.0, section 3.9).
    /// </summary>
    void Text(int scalar);

    /// <summary>A C0 control or DEL. ESC only where another ESC followed it, or the time was up.</summary>
    void Control(byte code);

    /// <summary>
    /// ESC and one character, or one control, that introduces nothing longer. Also ESC and an introducer with nothing after it before the time was
    /// up.
    /// </summary>
    void Escape(int scalar);

    /// <summary>A control sequence (ECMA-48, 5.4).</summary>
    /// <param name="parameters">Bytes 0x30-0x3F, then intermediate bytes 0x20-0x2F.</param>
    /// <param name="final">Final byte, 0x40-0x7E.</param>
    void Csi(ReadOnlySpan<byte> parameters, byte final);

    /// <summary>Single shift three: a key of the cursor, function or numeric pad.</summary>
    /// <param name="parameters">Digits and semicolons that some terminals put before the key; mostly empty.</param>
    /// <param name="final">The key's byte.</param>
    void Ss3(ReadOnlySpan<byte> parameters, byte final);

    /// <summary>A control string.</summary>
    /// <param name="kind">What introduced it.</param>
    /// <param name="content">Bytes between introducer and terminator, cut at <see cref="VtParser.MaximumStringLength"/>.</param>
    void String(VtStringKind kind, ReadOnlySpan<byte> content);
}
