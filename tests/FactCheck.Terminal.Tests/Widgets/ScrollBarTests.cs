using FactCheck.Terminal.Widgets;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Terminal.Tests.Widgets;

public sealed class ScrollBarTests
{
    [Theory]
    [InlineData(10, 0, 0.5, 0, 5)]
    [InlineData(10, 0.5, 0.5, 5, 10)]
    [InlineData(10, 0, 0.001, 0, 1)]
    [InlineData(10, 0.999, 0.001, 9, 10)]
    [InlineData(10, 0.01, 0.01, 1, 2)]
    [InlineData(10, 0.98, 0.01, 8, 9)]
    [InlineData(1, 0.5, 0.1, 0, 1)]
    [InlineData(3, double.NaN, double.NaN, 0, 1)]
    public void The_thumb_shows_where_the_view_is(int rows, double position, double extent, int start, int end) =>
        ScrollBar.Thumb(rows, position, extent).ShouldBe((start, end));

    [Fact]
    public void The_thumb_is_inside_the_bar_and_at_its_ends_only_where_the_view_is()
    {
        var views =
            from rows in Gen.Choose(3, 60)
            from count in Gen.Choose(rows + 1, 100_000)
            from top in Gen.Choose(0, count - rows)
            select (rows, count, top);
        Prop.ForAll(views.ToArbitrary(), view =>
        {
            var (start, end) = ScrollBar.Thumb(view.rows, (double)view.top / view.count, (double)view.rows / view.count);
            // A thumb one row short of the bar has two places only.
            var canTell = end - start < view.rows - 1;
            return start >= 0 && end <= view.rows && end > start
                && (view.top > 0 || start == 0) && (!canTell || start > 0 || view.top == 0)
                && (!canTell || end < view.rows || view.top == view.count - view.rows);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Nothing_is_drawn_where_everything_is_in_view() =>
        WidgetScreen.Text(1, 3, buffer => ScrollBar.Render(buffer, buffer.Area, new Look(Theme.Mono), 0, 1)).Trim().ShouldBe("");

    [Fact]
    public void It_can_be_drawn_in_ascii()
    {
        var look = new Look(Theme.Mono, symbols: Symbols.Ascii);
        WidgetScreen.Text(1, 4, buffer => ScrollBar.Render(buffer, buffer.Area, look, 0.5, 0.25)).ShouldBe("|\n|\n#\n|");
    }
}
