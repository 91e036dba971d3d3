using System.Text;
using FactCheck.Annotation.Layers;
using FactCheck.Formats.Standoff;
using FactCheck.Text;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Formats.Tests.Standoff;

public sealed class StandoffRoundTripTests
{
    [Fact]
    public void Any_layer_comes_back_equal_and_its_quotes_are_the_slices_in_code_points()
    {
        var text = StandoffSample.Article.Text;
        var edges = Enumerable.Range(0, text.Length + 1).Where(i => i == text.Length || !char.IsLowSurrogate(text[i])).ToArray();
        var extents =
            from count in Gen.Choose(1, 3)
            from picked in Gen.Shuffle(edges).Select(all => all.Take(2 * count).Order().ToArray())
            select Extent.Of(picked.Chunk(2).Select(pair => new TextSpan(pair[0], pair[1])));
        var layers = extents.ListOf().Select(list => Layer.Of(list.Select(Span), []));

        Prop.ForAll(layers.ToArbitrary(), layer =>
        {
            var file = StandoffFormat.Read(StandoffSample.Bytes(layer)).Value.ShouldNotBeNull();
            StandoffReader.Read(file, StandoffSample.Article).Value.ShouldBe(layer);
            var codePoints = text.EnumerateRunes().Select(rune => rune.ToString()).ToArray();
            foreach (var span in file.Spans) string.Concat(codePoints[span.Start..span.End]).ShouldBe(span.Quote);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Notes_of_any_characters_come_back_equal()
    {
        Prop.ForAll<NonNull<string>>(note =>
        {
            var valid = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(note.Get)); // lone surrogates cannot be stored as UTF-8
            var layer = Layer.Of([Span(new Extent(new TextSpan(0, 2)), 0) with { Note = valid }], []);
            StandoffSample.Read(Encoding.UTF8.GetString(StandoffSample.Bytes(layer))).Value.ShouldBe(layer);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Text_is_escaped_as_Python_does_without_ensure_ascii()
    {
        var note = "\"\\/\b\f\n\r\t\0\u001b\u007f\u0085\u2028é<&'>😀";
        var layer = Layer.Of([Span(new Extent(new TextSpan(0, 2)), 0) with { Note = note }], []);
        // json.dumps of the same text in Python 3, ensure_ascii=False.
        Encoding.UTF8.GetString(StandoffSample.Bytes(layer)).ShouldContain(
            "\"note\": \"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001b\u007f\u0085\u2028é<&'>😀\"");
    }

    [Fact]
    public void Context_is_twenty_code_points_on_each_side_where_the_text_has_them()
    {
        var file = StandoffFormat.Read(StandoffSample.Bytes(StandoffSample.Layer)).Value.ShouldNotBeNull();
        var number = file.Spans.Single(span => span.Id == "n1");
        number.Prefix.ShouldBe("l said the line cut ");
        number.Suffix.ShouldBe(" sailings; Vale deni");
        file.Spans.Single(span => span.Id == "c1").Prefix.ShouldBe("😀 Quill said ");
    }

    [Fact]
    public void Times_with_fractions_and_offsets_are_read_as_UTC()
    {
        var json = StandoffSample.Json.Replace("\"created\": \"2026-11-21T08:00:00Z\"", "\"created\": \"2026-11-21T15:00:00.25+07:00\"", StringComparison.Ordinal);
        StandoffSample.Read(json).Value.ShouldNotBeNull().Spans[0].Created
            .ShouldBe(new DateTimeOffset(2026, 11, 21, 8, 0, 0, 250, TimeSpan.Zero));
    }

    [Theory]
    [InlineData("2026-11-21T08:00:00.25Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z")]
    public void A_fraction_of_a_second_is_written_as_it_was_read(string time)
    {
        var json = StandoffSample.Json.Replace("\"modified\": \"2026-11-21T08:00:00Z\"", $"\"modified\": \"{time}\"", StringComparison.Ordinal);
        json.ShouldContain(time);
        var layer = StandoffSample.Read(json).Value.ShouldNotBeNull();
        System.Text.Encoding.UTF8.GetString(StandoffSample.Bytes(layer)).ShouldBe(json);
    }

    [Fact]
    public void A_span_beyond_the_text_is_never_written()
    {
        var layer = Layer.Of([Span(new Extent(new TextSpan(0, StandoffSample.Article.Text.Length + 1)), 0)], []);
        Should.Throw<ArgumentException>(() => StandoffSample.Bytes(layer));
    }

    [Fact]
    public void A_span_that_cuts_a_surrogate_pair_is_never_written()
    {
        var layer = Layer.Of([Span(new Extent(new TextSpan(1, 4)), 0)], []);
        Should.Throw<ArgumentException>(() => StandoffSample.Bytes(layer));
    }

    static Span Span(Extent extent, int index) => new()
    {
        Id = $"s{index + 1}",
        Label = "claim",
        Extent = extent,
        Created = new DateTimeOffset(2026, 11, 21, 8, 0, index % 60, TimeSpan.Zero),
        Modified = new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.Zero),
    };
}
