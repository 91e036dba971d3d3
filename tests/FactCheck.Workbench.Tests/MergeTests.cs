using System.Text.Json;
using FactCheck.Storage.Files;
using FactCheck.Terminal.Cells;
using FactCheck.Testing.Terminal;
using FactCheck.Workbench.Shell;
using FactCheck.Workbench.Tests.Driving;

namespace FactCheck.Workbench.Tests;

/// <summary>A file that others changed while it was open.</summary>
public sealed class MergeTests
{
    static readonly (string, string)[] Theirs =
    [
        ("\"revision\": 148,", "\"revision\": 149,"),
        ("\"value\": \"14\"", "\"value\": \"41\""),
        ("\"denial_form\": \"dismissal\"", "\"denial_form\": \"correction\""),
        ("\"counts\": \"disputes over the timetable\"", "\"counts\": \"disputes since 2021\""),
    ];

    [Theory]
    [InlineData(80, 24)]
    [InlineData(200, 60)]
    [InlineData(60, 20)]
    public void Both_versions_stand_side_by_side(int columns, int rows)
    {
        using var corpus = new ScratchCorpus();
        using var bench = Conflicting(corpus, columns, rows);
        bench.Press("M").WaitFor("to decide").Press("n");
        ScreenSnapshot.Check(bench.Screen, $"{columns}x{rows}");
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(200, 60)]
    public void Both_versions_of_a_right_to_left_article_stand_side_by_side(int columns, int rows)
    {
        using var corpus = new ScratchCorpus();
        using var bench = new WorkbenchDriver(corpus, "ferry-cuts.ar", "alice", columns, rows);
        bench.WaitFor(" spans ─").WaitForSaved();
        var revision = JsonDocument.Parse(File.ReadAllBytes(corpus.Layer("alice", "ferry-cuts.ar"))).RootElement.GetProperty("revision").GetInt64();
        corpus.EditLayer("alice", "ferry-cuts.ar", ($"\"revision\": {revision},", $"\"revision\": {revision + 1},"), ("\"value\": \"21\"", "\"value\": \"12\""));
        bench.Press("/").Type("٢١").Press("Enter Escape Right x C-s").WaitFor("M puts").Press("M").WaitFor("to decide");
        ScreenSnapshot.Check(bench.Screen, $"{columns}x{rows}");
    }

    [Fact]
    public void Sides_are_told_apart_without_colour()
    {
        using var corpus = new ScratchCorpus();
        using var bench = Conflicting(corpus, settings: new WorkbenchSettings { Colors = ColorLevel.Mono });
        bench.Press("M").WaitFor("to decide").Press("n");
        ScreenSnapshot.Check(bench.Screen);
    }

    [Fact]
    public void What_is_decided_is_saved_on_top_of_theirs_and_both_versions_stay()
    {
        using var corpus = new ScratchCorpus();
        using var bench = Conflicting(corpus);
        bench.Press("M").WaitFor("2 to decide").Press("s").WaitFor("are not decided").Press("t y").WaitFor("Enter saves");
        ScreenSnapshot.Check(bench.Screen);
        bench.Press("Enter").WaitFor("Both are together").WaitForFile();

        var saved = JsonDocument.Parse(File.ReadAllBytes(corpus.Layer("alice", "ferry-cuts.en"))).RootElement;
        saved.GetProperty("revision").GetInt64().ShouldBe(150);
        JsonElement Span(string id) => saved.GetProperty("spans").EnumerateArray().Single(span => span.GetProperty("id").GetString() == id);
        Span("s8").GetProperty("attributes").GetProperty("value").GetString().ShouldBe("41", "theirs, as ours had deleted it");
        Span("s43").GetProperty("label").GetString().ShouldBe("attribution", "ours");
        Directory.GetFiles(Path.Combine(corpus.Folder, ".factcheck", "revisions", "alice", "ferry-cuts.en")).Select(Path.GetFileName)
            .Select(name => name!.Split('.')[0]).Order().ShouldBe(["148", "149", "150"]);
        Directory.GetFiles(Path.Combine(corpus.Folder, ".factcheck", "conflicts", "alice")).ShouldHaveSingleItem();
        bench.Press("u").WaitForSaved();
    }

    [Fact]
    public void Where_nothing_clashes_one_key_more_puts_both_together()
    {
        using var corpus = new ScratchCorpus();
        using var bench = new WorkbenchDriver(corpus, "ferry-cuts.en", "alice");
        bench.WaitFor(" spans ─").WaitForSaved();
        corpus.EditLayer("alice", "ferry-cuts.en", Theirs);
        bench.Press("/").Type("21 days").Press("Enter Escape b b x C-s").WaitFor("M puts").Press("M").WaitFor("Enter saves");
        ScreenSnapshot.Check(bench.Screen);
        bench.Press("Enter").WaitFor("Both are together").WaitForFile();
        CorpusCheck.Run(corpus.Folder)!.Problems.ShouldNotContain(problem => problem.Code == "quote-differs");
    }

    [Fact]
    public void A_file_that_was_deleted_is_put_in_place_again_only_where_the_annotator_says_so()
    {
        using var corpus = new ScratchCorpus();
        using var bench = new WorkbenchDriver(corpus, "ferry-cuts.en", "alice");
        bench.WaitFor(" spans ─").WaitForSaved().Press("Tab x").WaitForFile();
        File.Delete(corpus.Layer("alice", "ferry-cuts.en"));
        bench.Press("Tab x C-s").WaitFor("Others deleted the file").Press("M").WaitFor("in its place?").Press("n");
        File.Exists(corpus.Layer("alice", "ferry-cuts.en")).ShouldBeFalse();
        bench.Press("M y").WaitForFile();
        File.Exists(corpus.Layer("alice", "ferry-cuts.en")).ShouldBeTrue();
    }

    [Fact]
    public void Leaving_asks_and_going_back_changes_nothing()
    {
        using var corpus = new ScratchCorpus();
        using var bench = Conflicting(corpus);
        var theirs = File.ReadAllBytes(corpus.Layer("alice", "ferry-cuts.en"));
        bench.Press("M").WaitFor("to decide").Press("t q").WaitFor("M puts").Press("q").WaitFor("decide now").Press("m").WaitFor("2 to decide").Press("Escape q l").WaitFor("complete");
        File.ReadAllBytes(corpus.Layer("alice", "ferry-cuts.en")).ShouldBe(theirs);
    }

    [Fact]
    public void Without_a_conflict_there_is_nothing_to_put_together()
    {
        using var corpus = new ScratchCorpus();
        using var bench = new WorkbenchDriver(corpus, "ferry-cuts.en", "alice");
        bench.WaitFor(" spans ─").Press("M").WaitFor("Nobody else changed the file.");
    }

    [Fact]
    public void The_window_may_take_any_size_at_any_moment()
    {
        using var corpus = new ScratchCorpus();
        using var bench = Conflicting(corpus);
        bench.Press("M").WaitFor("to decide");
        foreach (var (columns, rows) in new[] { (1, 1), (200, 60), (60, 10), (2, 50), (300, 3), (61, 11), (119, 12), (120, 12), (80, 24) })
            bench.Resize(columns, rows).Press("Down t u n");
        bench.WaitFor("to decide");
        bench.Screen.Unknown.ShouldBeEmpty();
    }

    // Ours: the number 14 is deleted, a denial has another label. Theirs: its value is 41, that denial is of another form, and something of their own.
    static WorkbenchDriver Conflicting(ScratchCorpus corpus, int columns = 80, int rows = 24, WorkbenchSettings? settings = null)
    {
        var bench = new WorkbenchDriver(corpus, "ferry-cuts.en", "alice", columns, rows, settings);
        bench.WaitFor(" spans ─").WaitForSaved();
        corpus.EditLayer("alice", "ferry-cuts.en", Theirs);
        return bench.Press("/").Type("14 night").Press("Enter Escape b b x").Press("/").Type("dismissed").Press("Enter Escape b t a C-s").WaitFor("M puts");
    }
}
