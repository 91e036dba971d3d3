using System.Buffers;
using System.Text;

namespace FactCheck.Terminal.Input;

/// <content>Bracketed paste (xterm, mode 2004): everything up to the end mark is text, whatever it looks like.</content>
public sealed partial class InputDecoder
{
    readonly ArrayBufferWriter<byte> _paste = new();
    int _endMatched;
    bool _isPasteCut;

    static ReadOnlySpan<byte> PasteEnd => "\e[201~"u8;

    void BeginPaste()
    {
        _mode = Mode.Paste;
        _endMatched = 0;
        _isPasteCut = false;
    }

    int FeedPaste(ReadOnlySpan<byte> bytes)
    {
        if (_endMatched == 0)
        {
            var escape = bytes.IndexOf((byte)0x1B);
            if (escape != 0)
            {
                var plain = escape < 0 ? bytes.Length : escape;
                Keep(bytes[..plain]);
                return plain;
            }
        }
        if (bytes[0] == PasteEnd[_endMatched])
        {
            if (++_endMatched == PasteEnd.Length) EndPaste();
            return 1;
        }
        // The mark's first byte occurs nowhere else in it, so no shorter beginning of the mark can end here.
        Keep(PasteEnd[.._endMatched]);
        _endMatched = 0;
        return 0;
    }

    void EndPaste()
    {
        if (_mode == Mode.Paste && _endMatched < PasteEnd.Length) Keep(PasteEnd[.._endMatched]);
        _mode = Mode.Sequences;
        var text = Encoding.UTF8.GetString(_paste.WrittenSpan);
        // A large paste is rare: its memory is not kept.
        if (_paste.Capacity > 64 * 1024) _paste.Clear();
        _paste.ResetWrittenCount();
        Report(TerminalEvent.Pasted(text));
    }

    void Keep(ReadOnlySpan<byte> bytes)
    {
        if (_isPasteCut) return;
        var room = MaximumPasteLength - _paste.WrittenCount;
        if (bytes.Length > room)
        {
            _isPasteCut = true;
            // Not in the middle of a character.
            while (room > 0 && (bytes[room] & 0xC0) == 0x80) room--;
            bytes = bytes[..room];
        }
        _paste.Write(bytes);
    }
}
