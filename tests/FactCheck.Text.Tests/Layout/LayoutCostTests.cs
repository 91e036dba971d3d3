using FactCheck.Text.Layout;
using FactCheck.Text.Segmentation;

namespace FactCheck.Text.Tests.Layout;

public sealed class LayoutCostTests
{
    const string English = "The harbour master said that the ferry line had cut 14 night sailings in March.";
    const string Arabic = "قال مدير الميناء إن خط العبارات ألغى ١٤ رحلة ليلية في مارس، وَتَرَكَ جزيرتين.";

    [Theory]
    [InlineData(English)]
    [InlineData(Arabic)]
    public void What_was_shown_once_is_found_again_without_allocating(string text)
    {
        var layout = Marked.Layout(string.Join('\n', Enumerable.Repeat(text, 50)), 40);
        Touch(layout, 100);
        // The least of some: the runtime itself allocates on a thread now and then, as it optimizes what runs there.
        var least = long.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Touch(layout, 100);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        least.ShouldBe(0);
    }

    [Theory]
    [InlineData(English)]
    [InlineData(Arabic)]
    public void Painting_the_end_of_a_long_article_lays_out_what_is_visible(string text)
    {
        var layout = Marked.Layout(string.Join('\n', Enumerable.Repeat(text, 12_000)), 40);
        var document = layout.Document;
        // What is made once per process (ICU, interned clusters) is not the article's cost.
        Touch(layout, 10);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var position = layout.PositionOf(document.Text.Length);
        for (var i = 0; i < 24; i++) layout.Line(position = layout.Move(position, -1));
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1 << 20);
    }

    [Fact]
    public void A_million_lines_shown_one_after_the_other_do_not_pile_up()
    {
        var layout = Marked.Layout(string.Join('\n', Enumerable.Repeat("abcd", 200_000)), 10);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        foreach (var line in Marked.Lines(layout)) line.Cells.Length.ShouldBe(4);
        (GC.GetTotalMemory(forceFullCollection: true) - before).ShouldBeLessThan(32 << 20);
        GC.KeepAlive(layout);
    }

    [Fact]
    public void Hostile_paragraphs_are_laid_out_too()
    {
        foreach (var unit in (string[])["\u0301", " ", "\u200F", "\u0640\u064B", "\t", "x", "\uD800", "\U000E0041", "👩\u200D"])
        {
            var text = string.Concat(Enumerable.Repeat(unit, 60_000));
            var layout = new DocumentLayout(new TextDocument(text), new LayoutOptions { Columns = 20 });
            var last = layout.PositionOf(text.Length);
            layout.Line(last).Cells.Length.ShouldBeLessThanOrEqualTo(20);
            layout.Line(default).Cells.Length.ShouldBeInRange(1, 20);
        }
    }

    static void Touch(DocumentLayout layout, int lines)
    {
        var position = default(LinePosition);
        for (var i = 0; i < lines; i++)
        {
            var line = layout.Line(position);
            foreach (var cell in line.Cells) line.OffsetAt(line.ColumnOf(cell.Offset));
            layout.PositionOf(line.Span.End);
            layout.MoveVisually(line.Span.Start, VisualDirection.Right);
            layout.MoveVertically(line.Span.Start, 1, 7);
            position = layout.Move(position, 1);
        }
    }
}
