using System.Text.Json;
using FactCheck.Testing.Terminal;
using FactCheck.Workbench.Tests.Driving;

namespace FactCheck.Workbench.Tests;

/// <summary>Links with spans that no hint letter reaches, through the whole workbench.</summary>
public sealed class RelatingTests
{
    const string Article = "ferry-cuts.en";

    [Fact]
    public void Any_span_of_the_article_is_found_by_some_letters_of_it()
    {
        using var corpus = new ScratchCorpus();
        using (var bench = Open(corpus, Article))
        {
            bench.Press("/").Type("never cut").Press("Enter d /").Type("the ferry line cut").Press("Enter c Tab");
            bench.Press("r").WaitFor("lists any span").Press("/").WaitFor("Link s1 with").Type("ferry").WaitFor("the ferry line cut");
            bench.Press("Enter").WaitFor("which relation").Press("2").WaitFor("s1 denies s2");
        }
        Relation(corpus, Article).ShouldBe(("denies", "s1", "\"s2\""));
    }

    [Fact]
    public void A_target_that_is_not_on_the_screen_is_listed_at_once()
    {
        using var corpus = new ScratchCorpus();
        using var bench = new WorkbenchDriver(corpus, Article, rows: 14).WaitFor("no spans");
        bench.Press("/").Type("Harbour").Press("Enter s G ( a").WaitForSaved().WaitFor("! ").Press("r").WaitFor("Link s2 with").WaitFor("s Harbour");
        ScreenSnapshot.Check(bench.Screen);
    }

    [Fact]
    public void A_denial_is_linked_with_a_claim_of_another_article()
    {
        using var corpus = new ScratchCorpus();
        using (var bench = Open(corpus, "ferry-cuts.id", "alice"))
        {
            bench.Press("g").Press("/").Type("14").Press("Enter Escape d r").WaitFor("lists any span").Press("/").Type("another").Press("Enter").WaitForSaved().WaitFor("! 4").WaitFor("ferry-cuts.ar");
            ScreenSnapshot.Check(bench.Screen, "articles");
            bench.Type("ferry-cuts.en").Press("Enter").WaitFor("in ferry-cuts.en");
            ScreenSnapshot.Check(bench.Screen, "spans");
            bench.Press("Enter").WaitFor("denies ferry-cuts.en s");
        }
    }

    [Fact]
    public void Spans_that_begin_on_one_cell_have_their_letters_side_by_side()
    {
        using var corpus = new ScratchCorpus();
        using var bench = Open(corpus, Article);
        bench.Press("/").Type("never cut").Press("Enter d /").Type("the ferry line cut").Press("Enter c /").Type("the ferry line").Press("Enter a");
        bench.Press("Tab r").WaitFor("lists any span");
        bench.Screen.ToString()!.ShouldContain("that ase ferry");
    }

    static WorkbenchDriver Open(ScratchCorpus corpus, string article, string annotator = "carol") =>
        new WorkbenchDriver(corpus, article, annotator).WaitFor("no spans", " spans ─");

    static (string Type, string From, string To) Relation(ScratchCorpus corpus, string article)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(corpus.Layer("carol", article)));
        var relation = file.RootElement.GetProperty("relations")[0];
        return (relation.GetProperty("type").GetString()!, relation.GetProperty("from").GetString()!, relation.GetProperty("to").GetRawText());
    }
}
