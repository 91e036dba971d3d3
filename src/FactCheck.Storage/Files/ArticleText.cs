using System.Text;
using FactCheck.Formats;

namespace FactCheck.Storage.Files;

/// <summary>Decodes an article's bytes: strict UTF-8, nothing repaired, so that every offset can be proved.</summary>
public static class ArticleText
{
    /// <summary>Most bytes that an article may have.</summary>
    public const int MaximumBytes = 16 << 20;

    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or why it cannot be used as an article.</summary>
    public static Parsed<string> Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return Failed("empty", "byte 0", "The file is empty. Check that it is the right one; an article needs some text.");
        if (bytes.Length > MaximumBytes) return Failed("too-large", "the file", $"The file has {bytes.Length:N0} bytes; an article has at most {MaximumBytes:N0}. Split it.");
        if (Utf16Order(bytes) is { } order)
            return Failed("utf-16", "byte 0", $"The file is UTF-16 ({order}), not UTF-8. Convert it: iconv -f {order} -t UTF-8 FILE > NEW.");
        if (bytes.IndexOf((byte)0) is >= 0 and var zero)
            return Failed("binary", $"byte {zero}", $"The file holds a zero byte at {zero} and is no text. Export the article as plain UTF-8 text.");
        try
        {
            return new Parsed<string>(Strict.GetString(bytes), []);
        }
        catch (DecoderFallbackException)
        {
            var at = FirstInvalid(bytes);
            return Failed("not-utf-8", $"byte {at}", $"The file is not UTF-8: byte 0x{bytes[at]:X2} at {at} begins no character. Convert it, for example: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW.");
        }
    }

    static string? Utf16Order(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFF, 0xFE, ..] ? "UTF-16LE" : bytes is [0xFE, 0xFF, ..] ? "UTF-16BE" : null;

    static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done) at += length;
        return at;
    }

    static Parsed<string> Failed(string code, string location, string message) => new(null, [new FormatProblem(code, location, message)]);
}
