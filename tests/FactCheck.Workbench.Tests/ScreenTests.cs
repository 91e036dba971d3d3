using FactCheck.Terminal.Cells;
using FactCheck.Testing.Terminal;
using FactCheck.Workbench.Shell;
using FactCheck.Workbench.Tests.Driving;

namespace FactCheck.Workbench.Tests;

/// <summary>How the screens look and behave at any size.</summary>
public sealed class ScreenTests
{
    [Theory]
    [InlineData("ferry-cuts.en", 80, 24)]
    [InlineData("ferry-cuts.en", 200, 60)]
    [InlineData("ferry-cuts.en", 60, 20)]
    [InlineData("ferry-cuts.ar", 80, 24)]
    [InlineData("ferry-cuts.ar", 200, 60)]
    [InlineData("ferry-cuts.ar", 60, 20)]
    [InlineData("ferry-cuts.id", 80, 24)]
    [InlineData("plant-rumour.zh", 80, 24)]
    [InlineData("dam-rumour.th", 80, 24)]
    [InlineData("hospital-post.en", 80, 24)]
    public void An_annotated_article_reads_well(string article, int columns, int rows)
    {
        using var corpus = new ScratchCorpus();
        using var bench = new WorkbenchDriver(corpus, article, "alice", columns, rows);
        bench.WaitFor(" spans ─").WaitForSaved().Press("Tab Tab");
        ScreenSnapshot.Check(bench.Screen, $"{article}.{columns}x{rows}");
    }

    [Theory]
    [InlineData("ferry-cuts.en")]
    [InlineData("ferry-cuts.ar")]
    public void Labels_are_told_apart_without_colour(string article)
    {
        using var corpus = new ScratchCorpus();
        using var bench = new WorkbenchDriver(corpus, article, "alice", settings: new WorkbenchSettings { Colors = ColorLevel.Mono });
        bench.WaitFor(" spans ─").WaitForSaved().Press("Tab Tab");
        ScreenSnapshot.Check(bench.Screen, article);
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(200, 60)]
    [InlineData(60, 20)]
    public void The_list_shows_every_article_with_its_state(int columns, int rows)
    {
        using var corpus = new ScratchCorpus();
        using var bench = new WorkbenchDriver(corpus, annotator: "alice", columns: columns, rows: rows);
        bench.WaitFor("10/10 complete");
        ScreenSnapshot.Check(bench.Screen, $"{columns}x{rows}");
    }

    [Fact]
    public void Typing_after_a_slash_filters_the_list()
    {
        using var corpus = new ScratchCorpus();
        using var bench = new WorkbenchDriver(corpus, annotator: "alice");
        bench.WaitFor("10/10 complete").Press("/").Type("ferry").WaitFor("Filter ferry");
        bench.Screen.ToString()!.ShouldNotContain("rice-stock");
        bench.Press("Enter Enter").WaitFor(" spans ─").Press("q").WaitFor("Filter ferry").Press("Escape").WaitFor("rice-stock");
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(60, 20)]
    public void The_help_fits(int columns, int rows)
    {
        using var corpus = new ScratchCorpus();
        using var bench = new WorkbenchDriver(corpus, "ferry-cuts.en", "alice", columns, rows);
        bench.WaitFor(" spans ─").WaitForSaved().Press("?").WaitFor("Keys: Annotating");
        ScreenSnapshot.Check(bench.Screen, $"{columns}x{rows}");
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(60, 20)]
    public void The_form_shows_the_attributes(int columns, int rows)
    {
        using var corpus = new ScratchCorpus();
        using var bench = new WorkbenchDriver(corpus, "ferry-cuts.en", "alice", columns, rows);
        bench.WaitFor(" spans ─").WaitForSaved().Press("Tab Enter");
        ScreenSnapshot.Check(bench.Screen, $"{columns}x{rows}");
    }

    [Fact]
    public void Hint_letters_stand_over_the_spans_that_fit()
    {
        using var corpus = new ScratchCorpus();
        using var bench = new WorkbenchDriver(corpus, "ferry-cuts.en", "alice");
        bench.WaitFor(" spans ─").WaitForSaved().Press("Tab Tab r");
        ScreenSnapshot.Check(bench.Screen);
    }

    [Fact]
    public void Problems_are_listed_and_jumped_to()
    {
        using var corpus = new ScratchCorpus();
        using var bench = new WorkbenchDriver(corpus, "ferry-cuts.en");
        bench.WaitFor("no spans").Press("/").Type("never cut").Press("Enter d").WaitFor("! ").Press("P").WaitFor("problem");
        ScreenSnapshot.Check(bench.Screen);
        bench.Press("Enter").WaitFor("Denial");
    }

    [Fact]
    public void A_command_is_found_by_name()
    {
        using var corpus = new ScratchCorpus();
        using var bench = new WorkbenchDriver(corpus, "ferry-cuts.en", "alice");
        bench.WaitFor(" spans ─").Press(":").Type("next span").Press("Enter").WaitFor("▸");
    }

    [Fact]
    public void The_window_may_take_any_size_at_any_moment()
    {
        using var corpus = new ScratchCorpus();
        using var bench = new WorkbenchDriver(corpus, "ferry-cuts.ar", "alice");
        bench.WaitFor(" spans ─");
        foreach (var (columns, rows) in new[] { (1, 1), (200, 60), (60, 10), (2, 50), (300, 3), (61, 11), (80, 24) })
            bench.Resize(columns, rows).Press("w Tab Down");
        bench.WaitFor("ferry-cuts.ar").WaitFor("│");
        bench.Screen.Unknown.ShouldBeEmpty();
    }

    [Fact]
    public void A_terminal_that_is_too_small_is_told_so()
    {
        using var corpus = new ScratchCorpus();
        using var bench = new WorkbenchDriver(corpus, "ferry-cuts.en", "alice");
        bench.WaitFor(" spans ─").Resize(50, 12).WaitFor("60").Resize(80, 24).WaitFor(" spans ─");
    }

    [Fact]
    public void A_click_places_the_caret_and_a_drag_selects()
    {
        using var corpus = new ScratchCorpus();
        using var bench = new WorkbenchDriver(corpus, "ferry-cuts.en");
        bench.WaitFor("no spans").Type("\e[<0;5;2M").Type("\e[<32;10;2M").Type("\e[<0;10;2m").Press("s").WaitForFile();
        SavedSpan.Read(corpus.Layer("carol", "ferry-cuts.en")).ShouldHaveSingleItem().Quote.ShouldBe("Night");
    }

    [Fact]
    public void A_paste_changes_nothing()
    {
        using var corpus = new ScratchCorpus();
        using var bench = new WorkbenchDriver(corpus, "ferry-cuts.en");
        bench.WaitFor("no spans").Type("\e[200~cdans\e[31mx\e[201~").WaitFor("not taken here");
        File.Exists(corpus.Layer("carol", "ferry-cuts.en")).ShouldBeFalse();
    }
}
