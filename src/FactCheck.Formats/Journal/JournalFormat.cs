using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using FactCheck.Formats.Json;

namespace FactCheck.Formats.Journal;

/// <summary>
/// A journal as bytes (<c>.factcheck/journal/&lt;annotator&gt;/&lt;article&gt;.jsonl</c>): lines of a CRC-32C in eight lower-case hexadecimal
/// digits, a blank, the entry as JSON, and LF. The checksum is that of the JSON. The same entry has the same bytes.
/// </summary>
public static class JournalFormat
{
    /// <summary>Most bytes of a line, LF included: 64 MiB. What is longer is neither written nor read.</summary>
    public const int LongestLine = 64 << 20;

    internal const int ChecksumLength = 8;

    const int JsonStart = ChecksumLength + 1;

    /// <summary>Stands for the hash of the line before the first: 64 zeros.</summary>
    public static string NoHash { get; } = new('0', 64);

    /// <summary>The whole line with its LF. Text that is no UTF-16 is written with U+FFFD.</summary>
    /// <exception cref="ArgumentException">The line would be longer than <see cref="LongestLine"/>.</exception>
    public static byte[] Write(JournalEntry entry)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        buffer.Write("00000000 "u8);
        CanonicalJson.WriteCompact(buffer, entry, FormatsJsonContext.Default.JournalEntry);
        buffer.Write("\n"u8);
        if (buffer.WrittenCount > LongestLine)
            throw new ArgumentException($"The entry takes {buffer.WrittenCount} bytes; a line holds at most {LongestLine}. Divide the edit.", nameof(entry));
        var line = buffer.WrittenSpan.ToArray();
        Crc32C.Of(line.AsSpan()[JsonStart..^1]).TryFormat(line, out _, "x8", CultureInfo.InvariantCulture);
        return line;
    }

    /// <summary>An event alone, as JSON without LF.</summary>
    public static byte[] Write(JournalEvent happened)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        CanonicalJson.WriteCompact(buffer, happened, FormatsJsonContext.Default.JournalEvent);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Lower-case hexadecimal SHA-256 of the line without its LF; it may be given with or without it.</summary>
    public static string HashOf(ReadOnlySpan<byte> line) => Convert.ToHexStringLower(SHA256.HashData(line is [.., (byte)'\n'] ? line[..^1] : line));

    /// <summary>Reads a whole journal; whatever the bytes are, it throws nothing. O(bytes).</summary>
    public static JournalReading Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new JournalReader();
        while (utf8.Length > reader.Position) reader.ReadLine(utf8[reader.Position..]);
        return reader.Result();
    }

    /// <summary>The content of a line without its LF, where its checksum stands before it in the form in which it is written; else nothing.</summary>
    internal static ReadOnlySpan<byte> JsonOf(ReadOnlySpan<byte> line)
    {
        if (line.Length <= JsonStart || line[ChecksumLength] != ' ' || line[..ChecksumLength].IndexOfAnyInRange((byte)'A', (byte)'F') >= 0) return [];
        if (!Utf8Parser.TryParse(line[..ChecksumLength], out uint checksum, out var digits, 'x') || digits != ChecksumLength) return [];
        var json = line[JsonStart..];
        return Crc32C.Of(json) == checksum ? json : [];
    }
}
