using System.Text.Json.Nodes;
using FactCheck.Testing.Terminal;
using FactCheck.Workbench.Tests.Driving;

namespace FactCheck.Workbench.Tests;

/// <summary>A file that others change while it is open, through the whole workbench.</summary>
public sealed class MergeTests
{
    const string Article = "ferry-cuts.en";

    [Theory]
    [InlineData(80, 24)]
    [InlineData(200, 60)]
    [InlineData(60, 20)]
    public void Conflicts_are_listed_with_what_each_side_did(int columns, int rows)
    {
        using var corpus = new ScratchCorpus();
        using var bench = Conflicting(corpus, columns, rows);
        bench.Press("M").WaitFor("0/2 decided");
        ScreenSnapshot.Check(bench.Screen, $"{columns}x{rows}");
    }

    [Fact]
    public void What_is_decided_becomes_the_file_with_everything_else_of_both()
    {
        using var corpus = new ScratchCorpus();
        using (var bench = Conflicting(corpus))
        {
            bench.Press("M").WaitFor("0/2 decided").Press("Enter").WaitFor("2 of 2 are undecided");
            bench.Press("o").WaitFor("1/2 decided").Press("t").WaitFor("2/2 decided").Press("Enter").WaitFor("are put together.").WaitForSaved();
        }
        SavedSpan.Read(corpus.Layer("carol", Article)).Select(span => (span.Id, span.Label, span.Quote)).ShouldBe(
        [
            ("s2", "source", "the ferry line cut"), // ours changed it, theirs removed it
            ("s4", "number", "14"), // ours added it; s3 is gone, as theirs removed it
            ("s1", "source", "never cut"), // both changed it
        ]);
        Directory.GetFiles(Path.Combine(corpus.Folder, ".factcheck", "conflicts"), "*.json", SearchOption.AllDirectories).ShouldHaveSingleItem();
    }

    [Fact]
    public void Undo_brings_ours_back()
    {
        using var corpus = new ScratchCorpus();
        using (var bench = Conflicting(corpus))
        {
            bench.Press("M").WaitFor("0/2 decided").Press("T").WaitFor("2/2 decided").Press("Enter").WaitFor("are put together.").WaitForSaved();
            bench.Press("u").WaitForSaved();
        }
        SavedSpan.Read(corpus.Layer("carol", Article)).Select(span => (span.Id, span.Label)).ShouldBe([("s3", "source"), ("s2", "source"), ("s4", "number"), ("s1", "attribution")]);
    }

    [Fact]
    public void Changes_that_do_not_touch_are_put_together_with_two_keys()
    {
        using var corpus = new ScratchCorpus();
        using (var bench = Annotated(corpus))
        {
            bench.Press("/").Type("14").Press("Enter n").WaitForSaved();
            Rewrite(corpus, spans => spans.RemoveAt(0));
            bench.Press("C-s").WaitFor("M puts both together").Press("M").WaitFor("do not touch each other").Press("Enter").WaitFor("are put together.").WaitForSaved();
        }
        SavedSpan.Read(corpus.Layer("carol", Article)).Select(span => span.Id).ShouldBe(["s2", "s4", "s1"]);
    }

    [Fact]
    public void A_file_that_others_deleted_is_written_again()
    {
        using var corpus = new ScratchCorpus();
        using (var bench = Annotated(corpus))
        {
            bench.Press("/").Type("14").Press("Enter n").WaitForSaved();
            File.Delete(corpus.Layer("carol", Article));
            bench.Press("C-s").WaitFor("M writes it again").Press("M").WaitFor("Write yours again").Press("y").WaitForSaved();
        }
        SavedSpan.Read(corpus.Layer("carol", Article)).Count.ShouldBe(4);
    }

    /// <summary>Both changed s1, ours changed s2 and theirs removed it, theirs removed s3, ours added s4.</summary>
    static WorkbenchDriver Conflicting(ScratchCorpus corpus, int columns = 80, int rows = 24)
    {
        var bench = Annotated(corpus, columns, rows);
        bench.Press("/").Type("never cut").Press("Enter Escape Left t a /").Type("ferry line cut").Press("Enter Escape Left t s /").Type("14").Press("Enter n").WaitForSaved();
        Rewrite(corpus, spans =>
        {
            spans.RemoveAt(1);
            spans.RemoveAt(0);
            spans[0]!["label"] = "source";
        });
        return bench.Press("C-s").WaitFor("M puts both together");
    }

    /// <summary>Open, with s1 "never cut" a denial, s2 "the ferry line cut" a claim, s3 "Radio Lune" a source, all in the file: s3, s2, s1.</summary>
    static WorkbenchDriver Annotated(ScratchCorpus corpus, int columns = 80, int rows = 24)
    {
        using (var first = new WorkbenchDriver(corpus, Article))
            first.WaitFor("no spans").Press("/").Type("never cut").Press("Enter d /").Type("the ferry line cut").Press("Enter c /").Type("Radio Lune").Press("Enter s").WaitForSaved();
        return new WorkbenchDriver(corpus, Article, columns: columns, rows: rows).WaitForSaved();
    }

    static void Rewrite(ScratchCorpus corpus, Action<JsonArray> change)
    {
        var path = corpus.Layer("carol", Article);
        var layer = JsonNode.Parse(File.ReadAllBytes(path))!; // the program wrote it
        change(layer["spans"]!.AsArray());
        File.WriteAllText(path, layer.ToJsonString());
    }
}
