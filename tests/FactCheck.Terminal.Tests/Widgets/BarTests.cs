using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Keymaps;
using FactCheck.Terminal.Widgets;
using FactCheck.Testing.Terminal;

namespace FactCheck.Terminal.Tests.Widgets;

public sealed class BarTests
{
    static readonly StatusSegment[] Left = [new("ferry-cuts.en", 3), new("Night ferries cut; minister denies", 1)];
    static readonly StatusSegment[] Right = [new("alice", 2), new("2/14", 4), new("✓ saved", 5)];
    static readonly KeyHint[] Hints =
    [
        new("c", "claim", 5), new("n", "number", 5), new("Tab", "next", 2), new("r", "relate", 1), new("x", "delete", 3), new("?", "help", 9),
    ];

    [Theory]
    [InlineData(80, " ferry-cuts.en  Night ferries cut; minister denies         alice  2/14  ✓ saved")]
    [InlineData(60, " ferry-cuts.en  Night ferries cut; m…  alice  2/14  ✓ saved")]
    [InlineData(40, " ferry-cuts.en     alice  2/14  ✓ saved")]
    [InlineData(32, " ferry-cuts.en    2/14  ✓ saved")]
    [InlineData(24, " ferry-…  2/14  ✓ saved")]
    [InlineData(16, "  2/14  ✓ saved")]
    [InlineData(10, "  ✓ saved")]
    [InlineData(6, " ✓ s…")]
    [InlineData(2, "")]
    [InlineData(1, "")]
    public void What_matters_least_is_cut_first(int columns, string expected) =>
        WidgetScreen.Text(columns, 1, buffer => StatusBar.Render(buffer, buffer.Area, new Look(Theme.Mono), Left, Right)).ShouldBe(expected);

    [Fact]
    public void A_status_bar_shows_any_script()
    {
        StatusSegment[] left = [new("خبر العبّارات الليلية", 1)];
        StatusSegment[] right = [new("夜航 14", 2, new Style(Color.Palette(2)))];
        ScreenSnapshot.Check(WidgetScreen.Draw(60, 1, buffer => StatusBar.Render(buffer, buffer.Area, new Look(Theme.Dark), left, right)));
    }

    [Theory]
    [InlineData(80, " c claim  n number  Tab next  r relate  x delete  ? help")]
    [InlineData(50, " c claim  n number  Tab next  x delete  ? help")]
    [InlineData(28, " c claim  n number  ? help")]
    [InlineData(17, " c claim  ? help")]
    [InlineData(9, " ? help")]
    [InlineData(5, "")]
    [InlineData(1, "")]
    public void Hints_that_matter_most_stay(int columns, string expected) =>
        WidgetScreen.Text(columns, 1, buffer => KeyHintBar.Render(buffer, buffer.Area, new Look(Theme.Mono), Hints)).ShouldBe(expected);
}
