using System.Text;
using System.Text.Encodings.Web;

namespace FactCheck.Formats.Json;

/// <summary>
/// Escapes only what RFC 8259 demands: the quotation mark, the backslash and U+0000..U+001F; and lone surrogates, which UTF-8 cannot carry.
/// Other characters stay readable, so that the files equal what <c>json.dumps(…, ensure_ascii=False)</c> writes.
/// </summary>
sealed unsafe class MinimalJsonEncoder : JavaScriptEncoder
{
    public static MinimalJsonEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is '"' or '\\' or < 0x20;

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (var i = 0; i < textLength; i++)
        {
            var c = text[i];
            if (WillEncode(c)) return i;
            if (!char.IsSurrogate(c)) continue;
            if (!char.IsHighSurrogate(c) || i + 1 == textLength || !char.IsLowSurrogate(text[i + 1])) return i;
            i++;
        }
        return -1;
    }

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var target = new Span<char>(buffer, bufferLength);
        if (!WillEncode(unicodeScalar) && Rune.TryCreate(unicodeScalar, out var rune)) return rune.TryEncodeToUtf16(target, out numberOfCharactersWritten);
        var escaped = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\b' => "\\b",
            '\f' => "\\f",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => $"\\u{unicodeScalar:x4}",
        };
        numberOfCharactersWritten = escaped.TryCopyTo(target) ? escaped.Length : 0;
        return numberOfCharactersWritten > 0;
    }
}
