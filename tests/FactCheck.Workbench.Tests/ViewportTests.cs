using FactCheck.Text.Layout;
using FactCheck.Text.Segmentation;
using FactCheck.Workbench.Annotate;

namespace FactCheck.Workbench.Tests;

/// <summary>What part of an article is shown as the caret moves.</summary>
public sealed class ViewportTests
{
    const int Seed = 20261121;

    [Fact]
    public void The_caret_is_always_shown_and_what_shows_it_stays()
    {
        var random = new Random(Seed);
        for (var turn = 0; turn < 300; turn++)
        {
            var layout = Layout(random);
            var viewport = new Viewport();
            var rows = random.Next(1, 30);
            for (var move = 0; move < 30; move++)
            {
                var offset = random.Next(layout.Document.Text.Length + 1);
                if (random.Next(5) == 0) rows = random.Next(1, 30);
                viewport = viewport.Showing(layout, offset, rows);
                var line = layout.PositionOf(offset);
                var context = $"seed {Seed}, turn {turn}, move {move}: {line} in {rows} rows from {viewport.Top}";
                (viewport.Top <= line && line <= layout.Move(viewport.Top, rows - 1)).ShouldBeTrue(context);
                viewport.Showing(layout, offset, rows).ShouldBe(viewport, context);
            }
        }
    }

    [Fact]
    public void Lines_one_after_the_other_scroll_by_a_third_of_the_height_and_not_beyond_the_end()
    {
        var layout = new DocumentLayout(new TextDocument(string.Concat(Enumerable.Repeat("line\n", 40))), new LayoutOptions { Columns = 20 });
        Tops(layout, Enumerable.Range(0, 41)).ShouldBe([0, 6, 12, 18, 24]);
        Tops(layout, Enumerable.Range(0, 41).Reverse()).ShouldBe([24, 18, 12, 6, 0]);
    }

    // The first lines that are shown, one after the other, as the caret visits lines on a screen of 18 rows.
    static IEnumerable<int> Tops(DocumentLayout layout, IEnumerable<int> lines)
    {
        var viewport = new Viewport();
        var tops = new List<int>();
        foreach (var line in lines)
        {
            viewport = viewport.Showing(layout, Math.Min(5 * line, layout.Document.Text.Length), 18);
            if (tops.Count == 0 || tops[^1] != viewport.Top.Paragraph) tops.Add(viewport.Top.Paragraph);
        }
        return tops;
    }

    static DocumentLayout Layout(Random random)
    {
        var words = Enumerable.Range(0, random.Next(1, 200)).Select(_ => random.Next(6) switch { 0 => "\n", 1 => "kapal ", 2 => "العبارة ", 3 => "渡轮", 4 => "\n\n", _ => "ferry " });
        return new DocumentLayout(new TextDocument(string.Concat(words)), new LayoutOptions { Columns = random.Next(4, 40) });
    }
}
