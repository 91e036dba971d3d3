using System.Text;
using FactCheck.Formats.Standoff;

namespace FactCheck.Formats.Tests.Standoff;

/// <summary>Every way in which a standoff file can be wrong gives a problem with a code, a place and a message that says what to do; never an exception.</summary>
public sealed class StandoffProblemTests
{
    [Theory]
    [InlineData("\"start\": 13", "\"start\": 12", "quote-differs", "c1", "the quote is \"the line cut 14 sailings\", but the text at [12, 37) is \" the line cut 14 sailings\"")]
    [InlineData("\"start\": 13", "\"start\": 37", "offsets", "c1", "[37, 37) does not lie in the article's 0..67 code points")]
    [InlineData("\"start\": 13", "\"start\": -1", "offsets", "c1", "[-1, 37)")]
    [InlineData("\"end\": 37", "\"end\": 70", "offsets", "c1", "[13, 70)")]
    [InlineData("\"quote\": \"14\"", "\"quote\": \"15\"", "quote-differs", "n1", "the quote is \"15\", but the text at [26, 28) is \"14\"")]
    [InlineData("\"id\": \"n1\"", "\"id\": \"c1\"", "duplicate-id", "c1", "more than one span")]
    [InlineData("\"id\": \"r2\"", "\"id\": \"r1\"", "duplicate-id", "r1", "more than one relation")]
    [InlineData("\"to\": \"c1\"", "\"to\": \"c7\"", "relation-end", "r1", "ends at span \"c7\"")]
    [InlineData("\"from\": \"d1\"", "\"from\": \"d7\"", "relation-end", "r1", "begins at span \"d7\"")]
    [InlineData("\"status\": \"in-progress\"", "\"status\": \"done\"", "status", "status", "\"done\" is no status; expected \"in-progress\" or \"complete\"")]
    [InlineData("\"origin\": \"human\"", "\"origin\": \"robot\"", "origin", "c1", "\"robot\" is no origin")]
    [InlineData("\"created\": \"2026-11-21T08:00:00Z\"", "\"created\": \"21 November 2026\"", "time", "c1", "no ISO 8601 time")]
    [InlineData("\"created\": \"2026-11-21T08:00:00Z\"", "\"created\": \"2026-11-21T08:00:00\"", "time", "c1", "no ISO 8601 time")]
    [InlineData("\"length\": 67", "\"length\": 66", "length-differs", "article.length", "66 code points, the article has 67")]
    [InlineData("\"id\": \"sample\"", "\"id\": \"other\"", "article", "article.id", "annotates \"other\", not \"sample\"")]
    [InlineData("\"offsets\": \"code-points\"", "\"offsets\": \"utf-16\"", "offsets", "article.offsets", "only \"code-points\" is read")]
    [InlineData("standoff:1", "standoff:9", "version", "$schema", "this program reads \"urn:factcheck:schema:standoff:1\"")]
    [InlineData("\"revision\": 3", "\"revision\": 0", "revision", "revision", "0 is no number of saves")]
    [InlineData("\"revision\": 3", "\"revision\": 9223372036854775807", "revision", "revision", "no number of saves")]
    public void Wrong_content_is_named(string found, string put, string code, string location, string message) => Check(found, put, code, location, message);

    [Fact]
    public void More_attributes_than_anyone_gives_a_span_are_not_read()
    {
        string With(int count) => StandoffSample.Json.Replace("\"attributes\": {}", $"\"attributes\": {{{string.Join(", ", Enumerable.Range(0, count).Select(i => $"\"a{i}\": 1"))}}}", StringComparison.Ordinal);
        StandoffFormat.Read(Encoding.UTF8.GetBytes(With(250))).Problems.ShouldBeEmpty();
        StandoffFormat.Read(Encoding.UTF8.GetBytes(With(251))).Problems.ShouldHaveSingleItem().Message.ShouldContain("more than 250 attributes");
    }

    [Theory]
    [InlineData("[[54, 57]]", "fewer than two")]
    [InlineData("[]", "fewer than two")]
    [InlineData("[[55, 57], [62, 66]]", "do not begin at 54 and end at 66")]
    [InlineData("[[54, 57], [62, 65]]", "do not begin at 54 and end at 66")]
    [InlineData("[[54, 57], [57, 66]]", "in order, apart")]
    [InlineData("[[54, 63], [62, 66]]", "in order, apart")]
    [InlineData("[[62, 66], [54, 57]]", "in order, apart")]
    [InlineData("[[54, 57], [62, 62]]", "in order, apart")]
    [InlineData("[[54, 57], [62, 67]]", "in order, apart")]
    [InlineData("[[54, 57, 60], [62, 66]]", "in order, apart")]
    [InlineData("[[54, 57], []]", "in order, apart")]
    [InlineData("[[-1, 57], [62, 66]]", "in order, apart")]
    public void Wrong_fragments_are_named(string put, string message)
    {
        var json = StandoffSample.Json;
        var at = json.IndexOf("\"fragments\": ", StringComparison.Ordinal) + "\"fragments\": ".Length;
        Check(json[at..json.IndexOf(",\n      \"quote\": \"all", StringComparison.Ordinal)], put, "fragments", "c2", message);
    }

    [Theory]
    [InlineData("\"revision\": 3", "\"revisoin\": 3", "$.revisoin is not known here")]
    [InlineData("\"status\"", "\"Status\"", "$.Status is not known here")]
    [InlineData("\"revision\": 3", "\"revision\": 3, \"revision\": 4", "$.revision stands twice")]
    [InlineData("\"revision\": 3,", "", "The file lacks 'revision'")]
    [InlineData("\"origin\": \"human\",", "", "$.spans[0] lacks 'origin'")]
    [InlineData("\"revision\": 3", "\"revision\": \"3\"", "$.revision holds a value of another kind than expected")]
    [InlineData("\"start\": 13", "\"start\": 1.5", "$.spans[0].start holds a value of another kind than expected")]
    [InlineData("\"start\": 13", "\"start\": 99999999999", "$.spans[0].start holds a value of another kind than expected")]
    [InlineData("\"spans\": [", "\"spans\": [null,", "Null stands where a value was expected")]
    [InlineData("\"relations\": [", "\"relations\": [null,", "Null stands where a value was expected")]
    [InlineData("\"value\": \"14\"", "\"value\": null", "Null stands where a value was expected")]
    [InlineData("\"value\": \"14\"", "\"value\": {}", "The attribute \"value\" is neither a text, nor a list of texts, nor a whole number")]
    [InlineData("\"value\": \"14\"", "\"value\": 1.5", "neither a text, nor a list of texts, nor a whole number")]
    [InlineData("\"value\": \"14\"", "\"value\": [1]", "neither a text, nor a list of texts, nor a whole number")]
    [InlineData("\"value\": \"14\"", "\"value\": \"14\", \"value\": \"15\"", "The attribute \"value\" stands twice")]
    [InlineData("\"value\": \"14\"", "\"value\": \"\\ud800\"", "half of a surrogate pair")]
    [InlineData("\"value\": \"14\"", "\"\\ud800\": \"14\"", "half of a surrogate pair")]
    [InlineData("\"label\": \"claim\"", "\"label\": \"\\udc00\"", "half of a surrogate pair")]
    [InlineData("\"to\": \"c1\"", "\"to\": 1", "Expected the id of a span, or an object with \"article\" and \"span\"")]
    [InlineData("\"span\": \"s9\"", "\"spam\": \"s9\"", "\"spam\" is not known here; expected \"article\" and \"span\"")]
    [InlineData("\"span\": \"s9\"", "\"span\": 9", "Expected a text for \"span\"")]
    [InlineData("\"quote\": \"14\"", "\"quote\": \"\u001b14\"", "cannot be read")]
    [InlineData("\"status\"", "/* done? */ \"status\"", "cannot be read")]
    public void A_wrong_shape_is_named(string found, string put, string message)
    {
        var problem = Check(found, put, "json", null, message);
        problem.Location.ShouldStartWith("line ");
        problem.Message.ShouldNotContain("FactCheck.");
        problem.Message.ShouldNotContain("System.");
    }

    [Fact]
    public void The_place_of_a_null_is_its_line_and_byte()
    {
        var json = StandoffSample.Json.Replace("\"revision\": 3", "\"revision\": null", StringComparison.Ordinal);
        StandoffSample.Read(json).Problems.ShouldHaveSingleItem().Location.ShouldBe("line 16, byte 15");
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_refused_with_a_place()
    {
        var bytes = Encoding.UTF8.GetBytes(StandoffSample.Json);
        for (var length = 0; length < bytes.Length - 2; length++)
        {
            var problem = StandoffFormat.Read(bytes.AsSpan(0, length)).Problems.ShouldHaveSingleItem();
            problem.Code.ShouldBe("json");
            problem.Location.ShouldStartWith("line ");
        }
    }

    [Fact]
    public void Any_byte_may_be_damaged_and_nothing_throws()
    {
        var bytes = Encoding.UTF8.GetBytes(StandoffSample.Json);
        foreach (byte put in (byte[])[0x00, 0x1B, (byte)'"', (byte)'{', (byte)'9', 0x80, 0xFF])
        {
            for (var at = 0; at < bytes.Length; at++)
            {
                var kept = bytes[at];
                bytes[at] = put;
                if (StandoffFormat.Read(bytes).Value is { } file) StandoffReader.Read(file, StandoffSample.Article).ShouldNotBeNull();
                bytes[at] = kept;
            }
        }
    }

    [Theory]
    [InlineData("", "The file is empty")]
    [InlineData("null", "Null stands")]
    [InlineData("[]", "The file holds a value of another kind than expected")]
    [InlineData("\uFEFF{}", "byte order mark")]
    [InlineData("{}", "The file lacks '$schema', 'article'")]
    public void A_file_that_is_no_standoff_file_is_refused(string json, string message) =>
        StandoffSample.Read(json).Problems.ShouldHaveSingleItem().Message.ShouldContain(message);

    [Fact]
    public void Bytes_that_are_not_utf8_are_named()
    {
        var bytes = Encoding.UTF8.GetBytes(StandoffSample.Json);
        bytes[Encoding.UTF8.GetByteCount(StandoffSample.Json[..StandoffSample.Json.IndexOf("the line cut", StringComparison.Ordinal)])] = 0xFF;
        StandoffFormat.Read(bytes).Problems.ShouldHaveSingleItem().Message.ShouldContain("$.spans[0].quote holds bytes that are not UTF-8");
    }

    [Fact]
    public void Very_deep_nesting_is_refused() => StandoffSample.Read(new string('[', 100_000)).Value.ShouldBeNull();

    [Fact]
    public void A_changed_article_is_told_from_a_wrong_length()
    {
        var json = StandoffSample.Json.Replace(StandoffSample.Article.Sha256, new string('0', 64), StringComparison.Ordinal);
        var problem = StandoffSample.Read(json).Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe("hash-differs");
        problem.Message.ShouldContain("sha256 00000000… then");
    }

    [Fact]
    public void All_problems_are_reported_at_once()
    {
        var json = StandoffSample.Json
            .Replace("\"start\": 13", "\"start\": 12", StringComparison.Ordinal)
            .Replace("\"quote\": \"14\"", "\"quote\": \"15\"", StringComparison.Ordinal)
            .Replace("in-progress", "done", StringComparison.Ordinal);
        StandoffSample.Read(json).Problems.Select(p => p.Code).ShouldBe(["quote-differs", "quote-differs", "status"]);
    }

    [Fact]
    public void The_undamaged_file_is_read() => StandoffSample.Read(StandoffSample.Json).Value.ShouldBe(StandoffSample.Layer);

    static FormatProblem Check(string found, string put, string code, string? location, string message)
    {
        var at = StandoffSample.Json.IndexOf(found, StringComparison.Ordinal);
        at.ShouldBeGreaterThan(0, StandoffSample.Json);
        var result = StandoffSample.Read(string.Concat(StandoffSample.Json.AsSpan(0, at), put, StandoffSample.Json.AsSpan(at + found.Length)));
        result.Value.ShouldBeNull();
        var problem = result.Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe(code);
        if (location is not null) problem.Location.ShouldBe(location);
        problem.Message.ShouldContain(message);
        problem.Message.ShouldEndWith(".");
        return problem;
    }
}
