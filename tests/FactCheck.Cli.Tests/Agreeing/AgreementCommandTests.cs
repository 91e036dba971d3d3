using System.Text.Json;
using FactCheckTUI;
using FactCheckTUI.Agreeing;
using FactCheckTUI.Agreeing.Measuring;
using FactCheckTUI.Output;

namespace FactCheck.Cli.Tests.Agreeing;

public sealed class AgreementCommandTests : IDisposable
{
    const string Alice = "annotations/alice/ferry-cuts.en.json", Budi = "annotations/budi/ferry-cuts.en.json";

    readonly NewsroomCopy _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void The_first_table_says_what_a_desk_asks_for()
    {
        var lines = _corpus.Agreement().ShouldEnd(0).Out.Split('\n').Select(line => line.TrimEnd()).ToList();
        var blank = lines.FindIndex(4, string.IsNullOrEmpty);
        string.Join('\n', lines.Take(blank)).ShouldBe("""
            Newsroom examples: alice, budi on 8 of 10 articles
            Left out: 2 layers in progress (--in-progress counts them).

            label        alice  budi  Exact F1           Unitized alpha (u)  commonest disagreement
            attribution  100    93    0.91 [0.88, 0.94]  0.93                relation 27 (content)
            claim        126    116   0.84 [0.80, 0.88]  0.94                attribute 44 (claim_type)
            denial       35     37    0.72 [0.61, 0.81]  0.80                relation 19 (denies)
            number       131    109   0.90 [0.87, 0.92]  0.92                attribute 30 (form)
            source       122    116   0.92 [0.89, 0.95]  0.95                missing 10
            all          514    471   0.88 [0.86, 0.90]  0.90                attribute 108 (claim_type)
            """);
    }

    [Fact]
    public void Figures_of_one_article_are_those_counted_by_hand()
    {
        _corpus.Keep("ferry-cuts.en");
        var (alice, budi) = (Spans(Alice), Spans(Budi));
        (alice.Count, budi.Count, alice.Intersect(budi).Count()).ShouldBe((74, 68, 60));

        var report = Json("--measure", "f1,f1-boundaries");
        var all = report.GetProperty("all")[0];
        Figure(all, "f1").ShouldBe(2.0 * 60 / (74 + 68));
        all.GetProperty("spans").GetProperty("alice").GetInt32().ShouldBe(74);
        all.GetProperty("disagreements").GetProperty("same").GetInt32().ShouldBe(120);
        var claims = report.GetProperty("rows").EnumerateArray().Single(row => row.GetProperty("name").GetString() == "claim");
        Figure(claims, "f1").ShouldBe(2.0 * 14 / (18 + 18));
        var kinds = all.GetProperty("disagreements");
        new[] { "same", "missing", "boundary", "label" }.Sum(kind => kinds.GetProperty(kind).GetInt32()).ShouldBe(74 + 68);
    }

    [Fact]
    public void Every_row_of_the_confusion_is_what_one_annotator_marked()
    {
        _corpus.Keep("ferry-cuts.en");
        var confusion = Json().GetProperty("confusion");
        var labels = confusion.GetProperty("labels").EnumerateArray().Select(label => label.GetString()).ToList();
        var counts = confusion.GetProperty("counts").EnumerateArray().Select(row => row.EnumerateArray().Select(cell => cell.GetInt32()).ToList()).ToList();
        foreach (var (label, row) in labels.Zip(counts).SkipLast(1)) row.Sum().ShouldBe(Spans(Alice).Count(span => span.Label == label));
    }

    [Fact]
    public void A_code_point_beyond_the_basic_plane_counts_once()
    {
        // The same corpus with other letters of the same number: no figure may change.
        _corpus.Keep("ferry-cuts.en");
        var before = Json("--measure", "u-alpha,f1-characters").GetProperty("all")[0].GetProperty("figures").GetRawText();
        var text = File.ReadAllText(_corpus["articles/ferry-cuts.en.txt"]);
        var changed = string.Concat(text.Select(c => c == 'e' ? "\U0001D452" : c.ToString()));
        File.WriteAllText(_corpus["articles/ferry-cuts.en.txt"], changed);
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(_corpus["articles/ferry-cuts.en.txt"])));
        foreach (var layer in new[] { Alice, Budi })
        {
            var file = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(_corpus[layer]))!; // it was read before
            file["article"]!["sha256"] = hash;
            var runes = changed.EnumerateRunes().ToList();
            foreach (var span in file["spans"]!.AsArray())
                span!["quote"] = string.Concat(runes[(int)span["start"]!..(int)span["end"]!]);
            File.WriteAllText(_corpus[layer], file.ToJsonString());
        }
        Json("--measure", "u-alpha,f1-characters").GetProperty("all")[0].GetProperty("figures").GetRawText().ShouldBe(before);
    }

    [Theory]
    [InlineData("label", "claim")]
    [InlineData("annotator", "alice + budi")]
    [InlineData("article", "ferry-cuts.en")]
    [InlineData("attribute", "checkworthy")]
    [InlineData("language", "ar")]
    public void Rows_are_what_was_asked_for(string by, string row) =>
        Json("--by", by).GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("name").GetString()).ShouldContain(row);

    [Fact]
    public void Articles_that_disagree_most_come_first()
    {
        var figures = Json("--by", "article").GetProperty("rows").EnumerateArray().Select(row => Figure(row, "f1")).ToList();
        figures.Count.ShouldBe(8);
        figures.ShouldBe(figures.Order());
    }

    [Fact]
    public void A_layer_in_progress_counts_only_when_asked_for()
    {
        LeftOut(Json()).ShouldBe(["dam-rumour.th budi in-progress", "hospital-post.en budi in-progress"]);
        Json("--in-progress").GetProperty("compared").GetInt32().ShouldBe(10);
        Json().GetProperty("compared").GetInt32().ShouldBe(8);
    }

    [Fact]
    public void What_cannot_be_used_is_left_out_with_its_reason()
    {
        File.WriteAllText(_corpus[Alice], "{");
        File.Delete(_corpus["annotations/budi/rice-stock.id.json"]);
        File.AppendAllText(_corpus["articles/ferry-cuts.ar.txt"], "!");
        File.WriteAllBytes(_corpus["articles/dam-levels.ar.txt"], [0xFF]);
        var run = _corpus.Agreement("--format", "json").ShouldEnd(1);
        LeftOut(JsonDocument.Parse(run.Out).RootElement).ShouldBe(["dam-levels.ar  article-unreadable", "dam-rumour.th budi in-progress", "ferry-cuts.ar alice hash-differs", "ferry-cuts.ar budi hash-differs", "ferry-cuts.en alice layer-unreadable",
            "hospital-post.en budi in-progress", "rice-stock.id budi not-annotated"]);
        var table = _corpus.Agreement().ShouldEnd(1).Out;
        table.ShouldContain("1 layer, not annotated: rice-stock.id by budi.");
        table.ShouldContain("2 layers, of another text than the article has now: ferry-cuts.ar by alice, ferry-cuts.ar by budi.");
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("markdown")]
    public void The_same_seed_gives_the_same_bytes(string format)
    {
        var first = _corpus.Agreement("--format", format, "--seed", "7").ShouldEnd(0).Out;
        _corpus.Agreement("--format", format, "--seed", "7").ShouldEnd(0).Out.ShouldBe(first);
        _corpus.Agreement("--format", format, "--seed", "8").ShouldEnd(0).Out.ShouldNotBe(first);
    }

    [Fact]
    public void Every_measure_can_be_taken()
    {
        _corpus.Keep("rice-stock.id");
        var figures = Json("--measure", "all").GetProperty("rows")[0].GetProperty("figures").EnumerateArray().ToList();
        figures.Count.ShouldBeGreaterThan(20);
        foreach (var figure in figures) (figure.GetProperty("value").ValueKind == JsonValueKind.Number).ShouldBe(!figure.TryGetProperty("undefined", out _));
    }

    [Fact]
    public void Every_figure_that_is_a_function_of_articles_has_an_interval_by_resampling_them()
    {
        var figures = Json("--measure", "all").GetProperty("all")[0].GetProperty("figures").EnumerateArray().Where(figure => !figure.TryGetProperty("undefined", out _)).ToList();
        // No label is taken for another here: gamma-cat is 1 in every resample.
        figures.Where(figure => !figure.TryGetProperty("interval", out _)).Select(figure => figure.GetProperty("measure").GetString()).ShouldBe(["alpha-u-2004", "gamma-cat"]);
        figures.Where(figure => figure.TryGetProperty("interval_by_formula", out _)).Select(figure => figure.GetProperty("measure").GetString()).ShouldBe(["alpha", "kappa", "pi", "s", "fleiss", "conger", "ac1"]);
        foreach (var figure in figures.Where(figure => figure.TryGetProperty("interval", out _)))
            figure.GetProperty("value").GetDouble().ShouldBeInRange(figure.GetProperty("interval").GetProperty("low").GetDouble(), figure.GetProperty("interval").GetProperty("high").GetDouble());
    }

    [Fact]
    public void Gamma_says_how_well_chance_is_known()
    {
        var run = _corpus.Agreement("--measure", "gamma,gamma-k").ShouldEnd(0).Out;
        run.ShouldContain("gamma: chance is the mean of");
        run.ShouldContain("every alignment is proved to be the best.");
        foreach (var figure in Json("--measure", "gamma").GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("figures")[0]))
        {
            figure.GetProperty("samples").GetInt32().ShouldBeGreaterThanOrEqualTo(30);
            figure.GetProperty("precision").GetDouble().ShouldBeInRange(0, 0.02);
            figure.GetProperty("gap").GetDouble().ShouldBe(0);
        }
    }

    [Fact]
    public void Relations_and_values_are_held_against_each_other()
    {
        _corpus.Keep("ferry-cuts.en");
        var relations = Json().GetProperty("relations");
        var counts = relations.GetProperty("counts").EnumerateArray().Select(row => row.EnumerateArray().Select(cell => cell.GetInt32()).ToList()).ToList();
        counts.SkipLast(1).Sum(row => row.Sum()).ShouldBe(Relations(Alice));
        counts.Sum(row => row.SkipLast(1).Sum()).ShouldBe(Relations(Budi));

        var attribute = Json("--by", "attribute", "--measure", "percent").GetProperty("rows").EnumerateArray().Single(row => row.GetProperty("name").GetString() == "checkworthy");
        var values = attribute.GetProperty("values").EnumerateArray().Select(pair => (Same: pair.GetProperty("first").GetString() == pair.GetProperty("second").GetString(), Count: pair.GetProperty("count").GetInt32())).ToList();
        Figure(attribute, "percent").ShouldBe(values.Where(pair => pair.Same).Sum(pair => pair.Count) / (double)values.Sum(pair => pair.Count), 1e-12);
    }

    [Theory]
    [InlineData("label", 80)]
    [InlineData("annotator", 80)]
    [InlineData("article", 80)]
    [InlineData("attribute", 80)]
    [InlineData("language", 80)]
    [InlineData("attribute", 60)]
    public void No_line_is_wider_than_the_terminal_and_no_number_is_broken(string by, int width)
    {
        using var output = new StringWriter();
        CommandLineApp.Run(["agreement", _corpus.Path, "--by", by], CommandRun.Environment(new Dictionary<string, string?>(), output, output, new ConsoleTraits(true, false, width))).ShouldBe(0);
        var lines = output.ToString().Split('\n').Select(line => line.TrimEnd()).ToList();
        lines.Where(line => WordWrap.CellsOf(line) > width).ShouldBeEmpty();
        foreach (var measure in MeasureNames.Read([], Enum.Parse<Grouping>(by, ignoreCase: true)).Measures) lines.ShouldContain(line => line.Contains(measure.Measure.Id, StringComparison.Ordinal));
        lines.ShouldNotContain(line => line.TrimStart().StartsWith(']') || line.EndsWith('['));
    }

    [Fact]
    public void One_annotator_has_nobody_to_agree_with()
    {
        Directory.Delete(_corpus["annotations/budi"], recursive: true);
        _corpus.Agreement().ShouldEnd(1).Error.ShouldContain("only alice annotated");
    }

    [Fact]
    public void A_third_annotator_of_other_articles_makes_pairs()
    {
        Directory.CreateDirectory(_corpus["annotations/cara"]);
        foreach (var (from, article) in new[] { ("alice", "rice-stock.id"), ("budi", "ferry-cuts.ar") })
            File.WriteAllText(_corpus[$"annotations/cara/{article}.json"],
                File.ReadAllText(_corpus[$"annotations/{from}/{article}.json"]).Replace($"\"annotator\": \"{from}\"", "\"annotator\": \"cara\"", StringComparison.Ordinal));
        File.Delete(_corpus["annotations/budi/rice-stock.id.json"]);
        File.Delete(_corpus["annotations/alice/ferry-cuts.ar.json"]);
        var rows = Json("--by", "annotator", "--measure", "f1,u-alpha").GetProperty("rows").EnumerateArray().ToDictionary(row => row.GetProperty("name").GetString() ?? "");
        rows.Keys.ShouldBe(["alice + budi", "alice + cara", "budi + cara"]);
        Figure(rows["alice + cara"], "f1").ShouldBe(1);
        Figure(rows["budi + cara"], "u-alpha").ShouldBe(1);
        rows["alice + cara"].GetProperty("spans").EnumerateObject().Select(spans => spans.Name).ShouldBe(["alice", "cara"]);
        Json("--measure", "f1").GetProperty("confusion_by_pair").EnumerateArray().Select(pair => $"{pair.GetProperty("rows").GetString()} + {pair.GetProperty("columns").GetString()}")
            .ShouldBe(["alice + budi", "alice + cara", "budi + cara"]);
    }

    [Fact]
    public void A_corpus_without_articles_has_nothing_to_compare()
    {
        Directory.Delete(_corpus["articles"], recursive: true);
        _corpus.Agreement().ShouldEnd(1).Error.ShouldContain("the corpus has no articles yet");
    }

    [Theory]
    [InlineData("There is no measure kapa. Did you mean kappa? Measures: f1, ", "--measure", "kapa")]
    [InlineData("There is no measure kapa.", "--measure", "f1,kapa")]
    [InlineData("pk does not apply to spans with labels.", "--measure", "pk")]
    [InlineData("f1 compares places in the text", "--measure", "f1", "--by", "attribute")]
    [InlineData("--by is one of label, annotator, article, attribute, language, not lable. Did you mean label?\n", "--by", "lable")]
    [InlineData("--format is one of table, json, csv, markdown, not xml.\n", "--format", "xml")]
    [InlineData("many", "--seed", "many")]
    public void A_wrong_argument_is_named(string expected, params string[] args) => _corpus.Agreement(args).ShouldEnd(2).Error.ShouldContain(expected);

    [Fact]
    public void Bars_are_drawn_only_on_a_terminal()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var traits = new ConsoleTraits(true, false, 100);
        CommandLineApp.Run(["agreement", _corpus.Path], CommandRun.Environment(new Dictionary<string, string?>(), output, error, traits)).ShouldBe(0);
        output.ToString().ShouldContain("█");
        _corpus.Agreement().Out.ShouldNotContain("█");
    }

    [Fact]
    public void Figures_that_mislead_are_named()
    {
        _corpus.Keep("ferry-cuts.en");
        var cautions = string.Join('\n', Json().GetProperty("cautions").EnumerateArray().Select(caution => caution.GetString()));
        cautions.ShouldContain("Few articles (1, fewer than 5): too few to resample.");
        cautions.ShouldContain("Few items (fewer than 30), so a single one moves the figure by points: denial.");
        var attributes = Json("--by", "attribute").GetProperty("cautions").EnumerateArray().Select(caution => caution.GetString() ?? "");
        attributes.ShouldContain(caution => caution.StartsWith("Prevalence: ", StringComparison.Ordinal) || caution.StartsWith("One category: ", StringComparison.Ordinal));
    }

    JsonElement Json(params string[] args) => JsonDocument.Parse(_corpus.Agreement([.. args, "--format", "json"]).ShouldEnd(0).Out).RootElement;

    static IEnumerable<string> LeftOut(JsonElement report) => report.GetProperty("left_out").EnumerateArray()
        .Select(part => $"{part.GetProperty("article").GetString()} {part.GetProperty("annotator").GetString()} {part.GetProperty("reason").GetString()}");

    List<(int Start, int End, string Label)> Spans(string file) => [.. JsonDocument.Parse(File.ReadAllText(_corpus[file])).RootElement.GetProperty("spans").EnumerateArray()
        .Select(span => (span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32(), span.GetProperty("label").GetString() ?? ""))];

    // Those that end in another article lost their end: only one article was kept.
    int Relations(string file) => JsonDocument.Parse(File.ReadAllText(_corpus[file])).RootElement.GetProperty("relations").EnumerateArray()
        .Where(relation => relation.GetProperty("to").ValueKind == JsonValueKind.String).Select(relation => (relation.GetProperty("type").GetString(), relation.GetProperty("from").GetString(), relation.GetProperty("to").ToString())).Distinct().Count();

    static double Figure(JsonElement row, string measure) => row.GetProperty("figures").EnumerateArray().Single(figure => figure.GetProperty("measure").GetString() == measure).GetProperty("value").GetDouble();
}
