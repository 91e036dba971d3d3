using FactCheck.Text.Segmentation;

namespace FactCheck.Text.Tests.Segmentation;

public sealed class TextDocumentTests
{
    [Theory]
    [InlineData("", "0-0/0")]
    [InlineData("a", "0-1/1")]
    [InlineData("a\n", "0-1/2 2-2/2")]
    [InlineData("a\r\nb\rc\nd", "0-1/3 3-4/5 5-6/7 7-8/8")]
    [InlineData("\n\r\n", "0-0/1 1-1/3 3-3/3")]
    [InlineData("\n\r", "0-0/1 1-1/2 2-2/2")]
    [InlineData("a\u2029b\u0085c\u001Cd\u2028e\u000Bf", "0-1/2 2-3/4 4-5/6 6-11/11")]
    public void Paragraphs_end_where_UAX_9_says(string text, string paragraphs)
    {
        var document = new TextDocument(text);
        var found = Enumerable.Range(0, document.ParagraphCount).Select(document.ParagraphAt);
        string.Join(' ', found.Select(p => $"{p.Content.Start}-{p.Content.End}/{p.Full.End}")).ShouldBe(paragraphs);
    }

    [Fact]
    public void An_offset_in_a_line_break_belongs_to_the_paragraph_that_it_ends()
    {
        var document = new TextDocument("ab\r\nc");
        Enumerable.Range(0, 6).Select(document.ParagraphIndexAt).ShouldBe([0, 0, 0, 0, 1, 1]);
        document.SnapToGrapheme(3).ShouldBe(2);
        document.UnitAt(TextUnit.Grapheme, 3).ShouldBe(new TextSpan(2, 4));
        document.UnitAt(TextUnit.Paragraph, 3).ShouldBe(new TextSpan(0, 2));
        document.UnitAt(TextUnit.Word, 2).ShouldBe(new TextSpan(0, 2));
    }

    [Fact]
    public void A_unit_is_found_from_its_first_grapheme_to_its_very_end()
    {
        var document = new TextDocument("one  two");
        Enumerable.Range(0, 9).Select(at => document.UnitAt(TextUnit.Word, at)).ShouldBe(
            [new(0, 3), new(0, 3), new(0, 3), new(0, 3), null, new(5, 8), new(5, 8), new(5, 8), new(5, 8)]);
    }

    [Fact]
    public void Starts_and_ends_of_words_are_walked_across_paragraphs()
    {
        var document = new TextDocument("one, two\n\n  three.\n");
        Walk(0, at => document.NextStart(TextUnit.Word, at)).ShouldBe([5, 12, 19]);
        Walk(0, at => document.NextEnd(TextUnit.Word, at)).ShouldBe([3, 8, 17, 19]);
        Walk(19, at => document.PreviousStart(TextUnit.Word, at)).ShouldBe([12, 5, 0]);
        Walk(0, at => document.NextStart(TextUnit.Paragraph, at)).ShouldBe([9, 10, 19]);
        Walk(0, at => document.NextEnd(TextUnit.Paragraph, at)).ShouldBe([8, 9, 18, 19]);
        Walk(19, at => document.PreviousStart(TextUnit.Paragraph, at)).ShouldBe([10, 9, 0]);
        Walk(0, at => document.NextStart(TextUnit.Document, at)).ShouldBe([19]);
    }

    [Fact]
    public void An_empty_text_has_no_units()
    {
        var document = new TextDocument("");
        document.UnitAt(TextUnit.Grapheme, 0).ShouldBeNull();
        document.UnitAt(TextUnit.Word, 0).ShouldBeNull();
        document.UnitAt(TextUnit.Sentence, 0).ShouldBeNull();
        document.UnitAt(TextUnit.Paragraph, 0).ShouldBe(default(TextSpan));
        document.Grow(default).ShouldBe(default);
        document.Trim(default).ShouldBe(default);
    }

    [Fact]
    public void Offsets_outside_the_text_are_refused()
    {
        var document = new TextDocument("ab");
        Should.Throw<ArgumentOutOfRangeException>(() => document.SnapToGrapheme(3));
        Should.Throw<ArgumentOutOfRangeException>(() => document.NextStart(TextUnit.Word, -1));
        Should.Throw<ArgumentOutOfRangeException>(() => document.PreviousStart(TextUnit.Word, 3));
        Should.Throw<ArgumentOutOfRangeException>(() => document.NextEnd(TextUnit.Grapheme, 3));
        Should.Throw<ArgumentOutOfRangeException>(() => document.UnitAt((TextUnit)99, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => document.ParagraphAt(1));
        Should.Throw<ArgumentOutOfRangeException>(() => document.Grow(new TextSpan(1, 3)));
    }

    [Fact]
    public void A_step_in_text_seen_before_allocates_nothing()
    {
        var document = new TextDocument("قالت الوزيرة “لا”، then 2,000 left. क्षि");
        var units = Enum.GetValues<TextUnit>();
        Step();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Step();
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);

        void Step()
        {
            foreach (var unit in units)
                for (var at = 0; at < document.Text.Length; at++)
                {
                    _ = document.NextStart(unit, at) + document.PreviousStart(unit, at) + document.NextEnd(unit, at);
                    _ = document.UnitAt(unit, at);
                }
        }
    }

    static List<int> Walk(int from, Func<int, int> step)
    {
        var steps = new List<int>();
        for (var at = step(from); steps.LastOrDefault(from) != at; at = step(at)) steps.Add(at);
        return steps;
    }
}
