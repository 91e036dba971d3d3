using System.Runtime.InteropServices;
using FactCheck.Testing;
using FactCheck.Testing.Hostile;
using FactCheck.Workbench.Tests.Driving;

namespace FactCheck.Workbench.Tests.Hostile;

/// <summary>Corpora made to attack the terminal, through every screen: what was sent are the program's own sequences and visible text.</summary>
public sealed class HostileWorkbenchTests
{
    const int Quick = 10_000;
    const int Full = 50_000;

    static readonly int Seed = LongRun.Seed(20261121);

    [Theory]
    [InlineData(80, 24)]
    [InlineData(60, 20)]
    public void Nothing_of_a_hostile_corpus_reaches_the_terminal(int columns, int rows)
    {
        using var corpus = new HostileCorpus([.. Injections.All.Select(injection => injection.Text)]);
        Tour(corpus, columns, rows, 60);
    }

    [Fact]
    public void Nothing_of_random_hostile_strings_reaches_the_terminal()
    {
        var turns = LongRun.Turns(Quick, Full);
        using var corpus = new HostileCorpus([.. Injections.Random(Seed, turns)]);
        var sent = Tour(corpus, 200, 60, 100);
        TestContext.Current.TestOutputHelper?.WriteLine($"{turns} random strings (seed {Seed}), {sent} bytes sent");
    }

    [Fact]
    public void What_is_typed_or_pasted_is_shown_safely()
    {
        using var corpus = new HostileCorpus(["Boats were cut"]);
        using var bench = Open(corpus, 80, 24, HostileCorpus.Article);
        bench.WaitForSaved().Press("Tab Enter").WaitFor("accept");
        foreach (var (_, text) in Injections.All)
        {
            bench.Type($"\e[200~{text}\e[201~");
            bench.Press("Tab");
        }
        bench.Press("Escape /");
        foreach (var (_, text) in Injections.All) bench.Type($"\e[200~{text}\e[201~");
        bench.Press("Enter Escape :");
        foreach (var (_, text) in Injections.All) bench.Type($"\e[200~{text}\e[201~");
        bench.Press("Escape");
        ShouldBeOwn(bench);
    }

    [Fact]
    public void Invisible_characters_and_bidi_controls_are_visible_in_the_article()
    {
        using var corpus = new HostileCorpus(["pass\u200Bword d\u200De f\uFE0Fg h\U000E0100i j\U000E0041k l\u034Fm n\u3164o p\u115Fq r\u17B4s t\u00ADu v\uFEFFw x\u0007y \u009Bz", "a\u202A\u202C b\u202D\u202C c\u2066\u2069 d\u200E", "e\u202Ef\u202C g\u2067h\u2069 i\u200F j\u061C"]);
        using var bench = Open(corpus, 120, 24, HostileCorpus.Article);
        bench.WaitForSaved();
        var shown = bench.Screen.ToString();
        shown.ShouldContain("pass␢word d⁀e f␦g h␦i j␦k l␦m n␢o p␢q r␦s t¬u v⁀w x␇y ␦z");
        foreach (var mark in (string[])["a↦↥", "b↦↥", "c↦↥", "d↦"]) shown.ShouldContain(mark);
        // Their text is reordered as they say, but each is there.
        (shown.Count(c => c == '↤') >= 4 && shown.Count(c => c == '↥') >= 5).ShouldBeTrue(shown);
    }

    // Returns the number of bytes sent.
    static int Tour(HostileCorpus corpus, int columns, int rows, int spans)
    {
        using var bench = Open(corpus, columns, rows, article: null);
        bench.WaitFor("complete");
        for (var page = 0; page < 12; page++) bench.Press("PageDown");
        bench.Press("? Escape :").Type("open").Press("Escape Home").WaitFor("t0000");
        bench.Press("/").Type(HostileCorpus.Article).Press("Enter Enter").WaitFor(" spans ");
        bench.WaitForSaved();
        for (var (i, pages) = (0, 3 * File.ReadLines(corpus[$"articles/{HostileCorpus.Article}.txt"]).Count() / rows); i < pages; i++) bench.Press("PageDown");
        bench.Press("G g");
        for (var span = 0; span < spans; span++)
        {
            bench.Press("Tab");
            if (span % 4 == 0) bench.Press("Enter Tab Down Tab Down PageDown Escape");
            if (span % 8 == 1) bench.Press("t Escape");
            if (span % 8 == 3) bench.Press("r Escape");
            if (span % 8 == 5) bench.Press("R Escape");
        }
        bench.Press("P PageDown PageDown PageDown q ? PageDown PageDown Escape : PageDown Escape D D D !").Type("a").Press("Escape Escape");
        bench.Press("g w w a").WaitFor("saved");
        bench.Press("q");
        bench.WaitFor("complete");
        ShouldBeOwn(bench);
        return bench.Terminal.Output.Count;
    }

    static WorkbenchDriver Open(HostileCorpus corpus, int columns, int rows, string? article) => new(corpus.Path, article, HostileCorpus.Annotator, columns, rows);

    static void ShouldBeOwn(WorkbenchDriver bench)
    {
        OwnOutput.ForeignOnScreen(CollectionsMarshal.AsSpan((List<byte>)bench.Terminal.Output)).ShouldBeNull();
        bench.Screen.Unknown.ShouldBeEmpty();
        (bench.Screen.Clipboard, bench.Screen.Bells, bench.Screen.Title).ShouldBe((null, 0, ""));
    }
}
