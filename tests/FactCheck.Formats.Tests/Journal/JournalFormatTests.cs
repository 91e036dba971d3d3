using System.Globalization;
using System.Text;
using FactCheck.Formats.Journal;

namespace FactCheck.Formats.Tests.Journal;

public sealed class JournalFormatTests
{
    [Fact]
    public void The_checksum_is_the_published_one() => Crc32C.Of("123456789"u8).ShouldBe(0xE3069283);

    [Fact]
    public void The_checksum_of_any_length_is_that_of_its_bytes()
    {
        // RFC 3720, B.4: 32 zeros, and 32 bytes of 0xFF.
        Crc32C.Of(new byte[32]).ShouldBe(0x8A9136AAu);
        Crc32C.Of(Enumerable.Repeat((byte)0xFF, 32).ToArray()).ShouldBe(0x62A8AB43u);
        Crc32C.Of([]).ShouldBe(0u);
    }

    [Fact]
    public void A_line_is_a_checksum_a_blank_JSON_and_LF()
    {
        var text = Encoding.UTF8.GetString(JournalSample.Lines[6]);
        text.ShouldBe(
            text[..8] + " {\"seq\":7,\"time\":\"2026-11-21T09:14:06.123Z\",\"session\":\"5e55000000000000\",\"by\":\"alice\","
            + $"\"prev\":\"{JournalFormat.HashOf(JournalSample.Lines[5])}\",\"event\":{{\"type\":\"snapshot\",\"revision\":17,\"sha256\":\"{new string('b', 64)}\"}}}}\n");
        text[..8].ShouldBe(Crc32C.Of(JournalSample.Lines[6].AsSpan(9..^1)).ToString("x8", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Every_event_comes_back_with_the_same_bytes()
    {
        var reading = JournalFormat.Read(JournalSample.Bytes);
        reading.Damages.ShouldBeEmpty();
        reading.Unbroken.ShouldBe(JournalSample.Lines.Count);
        reading.GoodLength.ShouldBe(JournalSample.Bytes.Length);
        reading.LastSequence.ShouldBe(JournalSample.Lines.Count);
        reading.LastHash.ShouldBe(JournalFormat.HashOf(JournalSample.Lines[^1]));
        reading.Entries.Select(JournalFormat.Write).SelectMany(line => line).ShouldBe(JournalSample.Bytes);
        reading.Lines.Select(line => JournalSample.Bytes[line.Start..line.End]).ShouldBe(JournalSample.Lines);
    }
}
