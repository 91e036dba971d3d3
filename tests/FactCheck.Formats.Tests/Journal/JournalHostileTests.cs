using System.Globalization;
using System.Text;
using FactCheck.Formats.Journal;

namespace FactCheck.Formats.Tests.Journal;

/// <summary>Lines with right checksums whose content was made to harm: told with what is wrong, never an exception.</summary>
public sealed class JournalHostileTests
{
    static readonly string[] Pieces =
    [
        "null", "{}", "[]", "\"\"", "-1", "1e999", "9223372036854775808", "2147483648", "true", "\"\\ud800\"", "\u0000", "\u001b[2J", "\u00ff", "{\"do\":\"all\",\"steps\":[]}",
        "{\"do\":\"remove-span\",\"id\":\"c1\"}", "{\"type\":\"undone\"}", "\"do\":", "\"type\":", "\"steps\":[", "\"fragments\":[[2147483647,-2147483648]],", ",", "\"seq\":1,",
    ];

    [Theory]
    [InlineData("\"type\":\"snapshot\"", "\"type\":\"archived\"", JournalDamageKind.UnknownEvent, "\"archived\" is not known to this program")]
    [InlineData("\"do\":\"set-status\"", "\"do\":\"set-mood\"", JournalDamageKind.UnknownEvent, "\"set-mood\" is not known to this program")]
    [InlineData("\"type\":\"snapshot\",", "", JournalDamageKind.NotAnEntry, "the content is no entry")]
    [InlineData("\"do\":\"set-status\",", "", JournalDamageKind.NotAnEntry, "the content is no entry")]
    [InlineData("\"seq\":7,", "", JournalDamageKind.NotAnEntry, "lacks 'seq'")]
    [InlineData("\"seq\":7", "\"seq\":7,\"seq\":7", JournalDamageKind.NotAnEntry, "stands twice")]
    [InlineData("\"seq\":7", "\"seq\":7,\"mood\":1", JournalDamageKind.NotAnEntry, "not known here")]
    [InlineData("09:14:06.123Z", "09:14:06Z", JournalDamageKind.NotAnEntry, "Expected a time such as \"2026-11-21T09:14:00.123Z\"")]
    [InlineData("\"by\":\"alice\"", "\"by\":null", JournalDamageKind.NotAnEntry, "Null stands where a value was expected")]
    [InlineData("\"revision\":17", "\"revision\":\"17\"", JournalDamageKind.NotAnEntry, "another kind than expected")]
    public void Content_that_is_no_entry_is_named(string found, string put, JournalDamageKind kind, string message)
    {
        var json = JournalSample.Lines.Skip(6).Select(Json).First(line => line.Contains(found, StringComparison.Ordinal));
        var damage = JournalFormat.Read(Line(json.Replace(found, put, StringComparison.Ordinal))).Damages[0];
        damage.Kind.ShouldBe(kind);
        damage.Message.ShouldContain(message);
        damage.Message.ShouldNotContain("FactCheck.");
        damage.Message.ShouldNotContain("System.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("00000000 \n")]
    [InlineData("00000000\n")]
    [InlineData("0 {}\n")]
    [InlineData("zzzzzzzz {}\n")]
    [InlineData("{}\n{}\n")]
    public void Bytes_that_are_no_journal_yield_nothing(string text)
    {
        var reading = JournalFormat.Read(Encoding.UTF8.GetBytes(text));
        reading.Lines.ShouldBeEmpty();
        reading.Damages.Length.ShouldBe(text.Length == 0 ? 0 : 1);
    }

    [Fact]
    public void A_million_lines_that_cannot_be_read_are_one_damage_and_what_is_readable_between_them_ends_it()
    {
        var (first, line) = (new string('\n', 600_000), Encoding.UTF8.GetString(JournalSample.Lines[0]));
        var reading = JournalFormat.Read(Encoding.UTF8.GetBytes(first + line + new string('\n', 400_000)));
        reading.Lines.Length.ShouldBe(1);
        reading.Damages.Select(damage => (damage.Start, damage.Length)).ShouldBe([(0, 600_000), (first.Length + line.Length, 400_000)]);
        reading.Damages[0].Message.ShouldStartWith("Lines 1 to 600000 of the journal, bytes 0 to 600000: none of them can be read. Of the first: the line does not begin with the checksum");
    }

    [Fact]
    public void Very_deep_edits_are_refused()
    {
        var json = Json(JournalSample.Lines[1]);
        var at = json.IndexOf("{\"do\":", StringComparison.Ordinal);
        var deep = string.Concat(json[..at], string.Concat(Enumerable.Repeat("{\"do\":\"all\",\"steps\":[", 100_000)));
        JournalFormat.Read(Line(deep)).Damages.ShouldHaveSingleItem().Kind.ShouldBe(JournalDamageKind.NotAnEntry);
    }

    [Fact]
    public void Text_that_is_no_UTF_16_is_written_so_that_it_can_be_read()
    {
        var entry = JournalFormat.Read(JournalSample.Bytes).Entries[0] with { By = "\ud800 \udc00" };
        JournalFormat.Read(JournalFormat.Write(entry)).Entries.ShouldHaveSingleItem().By.ShouldBe("\ufffd \ufffd");
    }

    [Fact]
    public void Ten_thousand_journals_with_pieces_cut_out_and_put_in_are_read_and_replayed_without_an_exception()
    {
        var random = new Random(20261121);
        var entries = 0;
        for (var round = 0; round < 10_000; round++)
        {
            var damaged = JournalSample.Lines.Select(line => random.Next(3) == 0 ? Line(Mutated(Json(line), random)) : line);
            var reading = JournalFormat.Read([.. damaged.SelectMany(line => line)]);
            entries += reading.Lines.Length;
            JournalEntry[] read = [.. reading.Lines.Select(line => line.Entry)];
            JournalReplay.Run(read, 0, JournalSample.Layer, JournalSample.Article).ShouldNotBeNull();
            JournalReplay.Run(read, read.Length, JournalSample.Layer, JournalSample.Article).ShouldNotBeNull();
            foreach (var line in reading.Lines) JournalFormat.Write(line.Entry).ShouldNotBeEmpty();
        }
        entries.ShouldBeGreaterThan(50_000);
    }

    [Fact]
    public void Ten_thousand_pieces_of_noise_are_read_without_an_exception()
    {
        var random = new Random(20261122);
        var noise = new byte[400];
        for (var round = 0; round < 10_000; round++)
        {
            random.NextBytes(noise);
            JournalFormat.Read(noise.AsSpan(0, random.Next(noise.Length))).Lines.ShouldBeEmpty();
            JournalFormat.Read([.. JournalSample.Lines[0], .. noise]).Unbroken.ShouldBe(1);
        }
    }

    static string Mutated(string json, Random random)
    {
        var at = random.Next(json.Length);
        var length = Math.Min(random.Next(5) == 0 ? random.Next(60) : random.Next(3), json.Length - at);
        return string.Concat(json.AsSpan(0, at), random.Next(2) == 0 ? Pieces[random.Next(Pieces.Length)] : ((char)random.Next(' ', 127)).ToString(), json.AsSpan(at + length));
    }

    static string Json(byte[] line) => Encoding.UTF8.GetString(line.AsSpan(9..^1));

    static byte[] Line(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        return [.. Encoding.ASCII.GetBytes(Crc32C.Of(utf8).ToString("x8", CultureInfo.InvariantCulture)), (byte)' ', .. utf8, (byte)'\n'];
    }
}
