using FactCheck.Storage.Files;
using FactCheck.Terminal.Cells;
using FactCheck.Testing.Terminal;
using FactCheck.Workbench.Shell;
using FactCheck.Workbench.Tests.Driving;

namespace FactCheck.Workbench.Tests;

/// <summary>An article whose text changed since it was annotated.</summary>
public sealed class ReanchorTests
{
    static readonly (string, string)[] English =
    [
        ("PORT ALDER, 7 April", "Corrected on 9 April: an earlier version gave a wrong number of sailings.\n\nPORT ALDER, 7 April"),
        ("14 night sailings", "41 night sailings"),
        (" She told the council’s transport committee that a dispatcher at Marsa Lines had said the order to tie up the boats came from the ministry.", ""),
        ("“pure invention”", "\"pure invention\""),
    ];

    static readonly (string, string)[] Arabic = [("قصر البحر، 8 أبريل", "تصحيح: عدّلنا عدد الرحلات.\n\nقصر البحر، 8 أبريل"), ("١٤ رحلة ليلية", "٤١ رحلة ليلية")];

    [Theory]
    [InlineData(80, 24)]
    [InlineData(200, 60)]
    [InlineData(60, 20)]
    public void The_review_sets_the_old_quote_beside_the_new_place(int columns, int rows)
    {
        using var corpus = new ScratchCorpus();
        corpus.KeepText("ferry-cuts.en");
        corpus.Revise("ferry-cuts.en", English);
        using var bench = new WorkbenchDriver(corpus, "ferry-cuts.en", "alice", columns, rows);
        bench.WaitFor("to decide").Press("A n");
        ScreenSnapshot.Check(bench.Screen, $"{columns}x{rows}");
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(200, 60)]
    [InlineData(60, 20)]
    public void The_review_of_a_right_to_left_article_reads_well(int columns, int rows)
    {
        using var corpus = new ScratchCorpus();
        corpus.KeepText("ferry-cuts.ar");
        corpus.Revise("ferry-cuts.ar", Arabic);
        using var bench = new WorkbenchDriver(corpus, "ferry-cuts.ar", "alice", columns, rows);
        bench.WaitFor("to decide").Press("A");
        ScreenSnapshot.Check(bench.Screen, $"{columns}x{rows}");
    }

    [Fact]
    public void What_became_of_a_span_is_told_without_colour()
    {
        using var corpus = new ScratchCorpus();
        corpus.Revise("ferry-cuts.en", English);
        using var bench = new WorkbenchDriver(corpus, "ferry-cuts.en", "alice", settings: new WorkbenchSettings { Colors = ColorLevel.Mono });
        bench.WaitFor("to decide").Press("A");
        ScreenSnapshot.Check(bench.Screen);
    }

    [Fact]
    public void Where_every_span_kept_its_text_two_keys_open_the_article()
    {
        using var corpus = new ScratchCorpus();
        corpus.Revise("ferry-cuts.en", ("PORT ALDER, 7 April", "Updated on 9 April.\n\nPORT ALDER, 7 April"));
        using var bench = new WorkbenchDriver(corpus, "ferry-cuts.en", "alice");
        bench.WaitFor("to decide").Press("A").WaitFor("have their place in the new text");
        ScreenSnapshot.Check(bench.Screen);
        bench.Press("Enter").WaitFor(" spans ─").WaitForSaved();
        CorpusCheck.Run(corpus.Folder, cancellation: TestContext.Current.CancellationToken)!.Problems.Where(problem => problem.File.Contains("alice/ferry-cuts.en", StringComparison.Ordinal) || problem.File.Contains("ferry-cuts.en.meta", StringComparison.Ordinal)).ShouldBeEmpty();
        SavedSpan.Read(corpus.Layer("alice", "ferry-cuts.en")).Single(span => span.Id == "s7").Quote.ShouldBe("the ferry line cut 14 night sailings in March");
    }

    [Fact]
    public void Every_span_is_decided_before_anything_is_written()
    {
        using var corpus = new ScratchCorpus();
        corpus.KeepText("ferry-cuts.en");
        corpus.Revise("ferry-cuts.en", English);
        var before = File.ReadAllBytes(corpus.Layer("alice", "ferry-cuts.en"));
        using var bench = new WorkbenchDriver(corpus, "ferry-cuts.en", "alice");
        bench.WaitFor("to decide").Press("A s").WaitFor("are not decided").Press("Enter Enter");
        for (var i = 0; i < 8 && !bench.Screen.ToString()!.Contains("Enter saves", StringComparison.Ordinal); i++) bench.Press("x");
        bench.WaitFor("Enter saves");
        ScreenSnapshot.Check(bench.Screen);
        File.ReadAllBytes(corpus.Layer("alice", "ferry-cuts.en")).ShouldBe(before);
        bench.Press("Enter").WaitFor(" spans ─").WaitForSaved();
        var saved = SavedSpan.Read(corpus.Layer("alice", "ferry-cuts.en"));
        saved.Single(span => span.Id == "s8").Quote.ShouldBe("41");
        saved.ShouldNotContain(span => span.Id == "s29");
    }

    [Fact]
    public void Going_back_writes_nothing_and_asks_where_something_was_decided()
    {
        using var corpus = new ScratchCorpus();
        corpus.Revise("ferry-cuts.en", English);
        var before = File.ReadAllBytes(corpus.Layer("alice", "ferry-cuts.en"));
        using var bench = new WorkbenchDriver(corpus, "ferry-cuts.en", "alice");
        bench.WaitFor("to decide").Press("q").WaitFor("complete").Press("/").Type("ferry-cuts.en").Press("Enter Enter").WaitFor("to decide");
        bench.Press("A q").WaitFor("without writing anything?").Press("n A").WaitFor("to decide").Press("q y").WaitFor("complete");
        File.ReadAllBytes(corpus.Layer("alice", "ferry-cuts.en")).ShouldBe(before);
        Directory.Exists(Path.Combine(corpus.Folder, ".factcheck")).ShouldBeFalse();
    }

    [Fact]
    public void A_span_with_several_possible_places_is_put_where_the_annotator_says()
    {
        using var corpus = new ScratchCorpus();
        corpus.Revise("ferry-cuts.en",
            ("leaving two islands without a link after dark", "two piers and two islands dark"),
            ("PORT ALDER, 7 April – Harbour master Marta Quill told Radio Lune on Monday that", "It began on Monday, as Ina Torv told us later."));
        using var bench = new WorkbenchDriver(corpus, "ferry-cuts.en", "alice");
        bench.WaitFor("to decide").Press("A X x").WaitFor("place 1 of 2").Press("Tab").WaitFor("place 2 of 2");
        ScreenSnapshot.Check(bench.Screen);
        bench.Press("Enter").WaitFor("Enter saves").Press("Enter").WaitFor(" spans ─").WaitForSaved();
        var text = File.ReadAllText(corpus.Article("ferry-cuts.en"));
        SavedSpan.Read(corpus.Layer("alice", "ferry-cuts.en")).Single(span => span.Id == "s11").Start.ShouldBe(text.IndexOf("two piers", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_spans_of_one_label_are_not_put_on_the_same_text()
    {
        using var corpus = new ScratchCorpus();
        corpus.Replace("alice", "ferry-cuts.en", "Vale said [c1:the pier in the old harbour is quite safe] on Monday. Quill said [c2:the pier in the old harbour is quite unsafe] on Friday.");
        File.WriteAllText(corpus.Article("ferry-cuts.en"), "They said that the pier in the old harbour is quite sturdy now, and went home.");
        using var bench = new WorkbenchDriver(corpus, "ferry-cuts.en", "alice");
        bench.WaitFor("2 to decide").Press("Enter").WaitFor("1 to decide").Press("Enter").WaitFor("two may not overlap").Press("x").WaitFor("Enter saves");
    }

    [Fact]
    public void Nothing_of_a_quote_or_of_the_text_acts_on_the_terminal()
    {
        using var corpus = new ScratchCorpus();
        corpus.Replace("alice", "ferry-cuts.en", "A [c1:bold \e\\]52;c;eA==\a \e\\[31m\u202Eclaim\u0085 \u2066of] Vale. And [d2:\ec\e\\[2Jdenied] too.");
        File.WriteAllText(corpus.Article("ferry-cuts.en"), "A bold \e]52;c;eA==\a \e[31m\u202Eclaims\u0085 \u2066of Vale. \e]0;title\a And denied too.");
        using var bench = new WorkbenchDriver(corpus, "ferry-cuts.en", "alice");
        bench.WaitFor("2 to decide").Press("j k Tab");
        ScreenSnapshot.Check(bench.Screen);
        bench.Press("a x").WaitFor("Enter saves");
        bench.Screen.Unknown.ShouldBeEmpty();
    }

    [Fact]
    public void The_window_may_take_any_size_at_any_moment()
    {
        using var corpus = new ScratchCorpus();
        corpus.Revise("ferry-cuts.ar", Arabic);
        using var bench = new WorkbenchDriver(corpus, "ferry-cuts.ar", "alice");
        bench.WaitFor("to decide");
        foreach (var (columns, rows) in new[] { (1, 1), (200, 60), (60, 10), (2, 50), (300, 3), (61, 11), (119, 12), (120, 12), (80, 24) })
            bench.Resize(columns, rows).Press("Down Tab J a n K u");
        bench.WaitFor("to decide");
        bench.Screen.Unknown.ShouldBeEmpty();
    }
}
