using System.Text.Json;
using FactCheck.Workbench.Tests.Driving;

namespace FactCheck.Workbench.Tests;

/// <summary>What keys do to the standoff file, through the whole workbench.</summary>
public sealed class TaggingTests
{
    const string Article = "ferry-cuts.en";

    [Fact]
    public void A_label_takes_its_natural_unit_under_the_caret()
    {
        Check("/ 14 Enter Escape Left n", [("number", "14")]);
        Check("/ told Enter Escape Left a", [("attribution", "told")]);
        Check("/ Quill|stands Enter Escape Left c", [("claim", "Quill stands by her count")]);
    }

    [Fact]
    public void A_label_takes_the_selection() =>
        Check("/ never|cut Enter d", [("denial", "never cut")]);

    [Fact]
    public void A_selection_by_words_ends_at_a_word() =>
        Check("/ Harbour Enter Escape b v w w w w s", [("source", "Harbour master Marta Quill")]);

    [Fact]
    public void A_selection_grows_to_the_clause() =>
        Check("/ single Enter e d", [("denial", "We never cut a single sailing")]);

    [Fact]
    public void Searching_again_selects_the_next_place()
    {
        var saved = Check("g / told Enter ; a", [("attribution", "told")]);
        saved[0].Start.ShouldBeGreaterThan(200);
    }

    [Fact]
    public void Spans_of_one_label_may_not_overlap()
    {
        using var corpus = new ScratchCorpus();
        using var bench = Open(corpus);
        bench.Press("/").Type("never cut").Press("Enter d").WaitForSaved();
        bench.Press("/").Type("cut a single").Press("Enter d").WaitFor("overlap s1").WaitForFile();
        SavedSpan.Read(corpus.Layer("carol", Article)).Count.ShouldBe(1);
    }

    [Fact]
    public void Undo_takes_back_and_redo_does_again()
    {
        Check("/ never|cut Enter d u", []);
        Check("/ never|cut Enter d u U", [("denial", "never cut")]);
    }

    [Fact]
    public void Another_label_keeps_the_place() =>
        Check("/ told Enter d t a", [("attribution", "told")]);

    [Fact]
    public void An_edge_moves_by_any_moving_key() =>
        Check("/ the|ferry|line Enter c m w w w w w Enter", [("claim", "the ferry line cut 14 night sailings in")]);

    [Fact]
    public void The_other_edge_moves_after_tab() =>
        Check("/ ferry|line Enter c m Tab b Enter", [("claim", "the ferry line")]);

    [Fact]
    public void Escape_leaves_the_edges_as_they_were() =>
        Check("/ ferry|line Enter c m w w Escape", [("claim", "ferry line")]);

    [Fact]
    public void A_removed_span_takes_its_relations_along_and_undo_brings_them_back()
    {
        using var corpus = new ScratchCorpus();
        using var bench = Open(corpus);
        bench.Press("/").Type("never cut").Press("Enter d /").Type("the ferry line cut").Press("Enter c");
        bench.Press("Tab r a").WaitFor("denies").Press("2").WaitForSaved();
        bench.Press("x").WaitFor("relation").WaitForFile();
        SavedSpan.Read(corpus.Layer("carol", Article)).Count.ShouldBe(1);
        Relations(corpus).ShouldBe(0);
        bench.Press("u").WaitForFile();
        Relations(corpus).ShouldBe(1);
    }

    [Fact]
    public void Kept_pieces_make_one_discontinuous_span()
    {
        using var corpus = new ScratchCorpus();
        using var bench = Open(corpus);
        bench.Press("/").Type("The boats").Press("Enter + /").Type("were in dry dock").Press("Enter c").WaitForFile();
        using var file = JsonDocument.Parse(File.ReadAllBytes(corpus.Layer("carol", Article)));
        var span = file.RootElement.GetProperty("spans")[0];
        span.GetProperty("fragments").GetArrayLength().ShouldBe(2);
        span.GetProperty("quote").GetString()!.ShouldStartWith("The boats");
        span.GetProperty("quote").GetString()!.ShouldEndWith("were in dry dock");
    }

    [Fact]
    public void Attributes_are_picked_by_their_keys_and_typed()
    {
        using var corpus = new ScratchCorpus();
        using var bench = Open(corpus);
        bench.Press("/").Type("never cut").Press("Enter d Enter").WaitFor("Enter accept");
        bench.Press("n Tab p Tab Tab n Tab").Type("Oren Vale").Press("Enter").WaitForFile();
        using var file = JsonDocument.Parse(File.ReadAllBytes(corpus.Layer("carol", Article)));
        var attributes = file.RootElement.GetProperty("spans")[0].GetProperty("attributes");
        attributes.GetProperty("denial_form").GetString().ShouldBe("negated_statement");
        attributes.GetProperty("extent").GetString().ShouldBe("partial");
        attributes.GetProperty("source_id").GetString().ShouldBe("Oren Vale");
    }

    [Fact]
    public void A_number_gets_its_value_from_the_text_in_the_language_of_the_article()
    {
        Value("ferry-cuts.en", "2,000").ShouldBe("2000");
        Value("ferry-cuts.ar", "١٬٥٠٠").ShouldBe("1500");
    }

    [Fact]
    public void An_article_with_errors_is_complete_only_with_a_reason()
    {
        using var corpus = new ScratchCorpus();
        using var bench = Open(corpus);
        bench.Press("/").Type("never cut").Press("Enter d !").WaitFor("Complete because");
        bench.Type("demonstration").Press("Enter").WaitFor("complete  ✓ saved").WaitForFile();
        File.ReadAllText(corpus.Layer("carol", Article)).ShouldContain("\"status_reason\": \"demonstration\"");
    }

    [Fact]
    public void What_was_saved_is_there_when_the_article_is_opened_again()
    {
        using var corpus = new ScratchCorpus();
        using (var bench = Open(corpus)) bench.Press("/").Type("never cut").Press("Enter d").WaitForSaved();
        using var again = Open(corpus);
        again.WaitFor("1 span").Press("Tab").WaitFor("Denial");
    }

    static string Value(string article, string numeral)
    {
        using var corpus = new ScratchCorpus();
        using var bench = Open(corpus, article);
        bench.Press("/").Type(numeral).Press("Enter n").WaitForFile();
        using var file = JsonDocument.Parse(File.ReadAllBytes(corpus.Layer("carol", article)));
        return file.RootElement.GetProperty("spans")[0].GetProperty("attributes").GetProperty("value").GetString()!;
    }

    /// <summary>Presses keys (after <c>/</c> the next word is typed; <c>|</c> stands for a blank in it) and compares what was saved.</summary>
    static IReadOnlyList<SavedSpan> Check(string script, (string Label, string Quote)[] expected)
    {
        using var corpus = new ScratchCorpus();
        using var bench = Open(corpus);
        var words = script.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == "/") bench.Press("/").Type(words[++i].Replace('|', ' '));
            else bench.Press(words[i]);
        }
        bench.WaitForFile();
        var saved = SavedSpan.Read(corpus.Layer("carol", Article));
        saved.Select(s => (s.Label, s.Quote)).ShouldBe(expected);
        return saved;
    }

    static WorkbenchDriver Open(ScratchCorpus corpus, string article = Article) => new WorkbenchDriver(corpus, article).WaitFor("no spans", "1 span");

    static int Relations(ScratchCorpus corpus)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(corpus.Layer("carol", Article)));
        return file.RootElement.GetProperty("relations").GetArrayLength();
    }
}
