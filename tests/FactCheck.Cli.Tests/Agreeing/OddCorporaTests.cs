using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheckTUI.Agreeing.Reporting;

namespace FactCheck.Cli.Tests.Agreeing;

/// <summary>Corpora that nobody plans: a third annotator of some articles, layers that are alike, spans that stand twice, labels with the report's own names.</summary>
public sealed class OddCorporaTests : IDisposable
{
    const string Alice = "annotations/alice/ferry-cuts.en.json", Budi = "annotations/budi/ferry-cuts.en.json";

    readonly NewsroomCopy _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Theory]
    [InlineData("kappa")]
    [InlineData("pi")]
    [InlineData("f1")]
    [InlineData("u-alpha")]
    public void A_figure_of_pairs_is_the_mean_of_theirs_over_the_articles_that_both_annotated(string measure)
    {
        foreach (var article in (string[])["rice-stock.id", "ferry-cuts.ar"]) Copy("budi", "cara", article);
        File.Delete(_corpus["annotations/budi/nilab-quake.fa.json"]);
        Copy("alice", "cara", "nilab-quake.fa");
        var pairs = Json("--by", "annotator", "--measure", measure).GetProperty("rows").EnumerateArray().Select(row => Figure(row, measure)).ToList();
        pairs.Count.ShouldBe(3);
        Figure(Json("--measure", measure).GetProperty("all")[0], measure).ShouldBe(pairs.Average(), 1e-12);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public void Where_every_article_gives_the_same_figure_programs_get_no_interval_either(string format)
    {
        foreach (var file in Directory.EnumerateFiles(_corpus["annotations/alice"])) Copy("alice", "budi", Path.GetFileNameWithoutExtension(file));
        var run = _corpus.Agreement("--measure", "f1,ac1", "--format", format).ShouldEnd(0).Out;
        run.ShouldNotContain("\"interval");
        if (format == "csv") run.Split('\n').Where(line => line.StartsWith("label,all,f1,", StringComparison.Ordinal)).ShouldBe(["label,all,f1,spans,1,,,,,,,1262,,,"]);
        else run.ShouldContain("no interval can be drawn");
    }

    [Fact]
    public void A_minus_is_a_minus_in_markdown()
    {
        var row = _corpus.Agreement("--by", "attribute", "--measure", "alpha", "--format", "markdown").ShouldEnd(0).Out.Split('\n').First(line => line.StartsWith("| extent ", StringComparison.Ordinal));
        row.ShouldContain("| -0.02 \\[-0.06, 0.00\\] |");
    }

    [Theory]
    [InlineData(-0.001, "0.00")]
    [InlineData(-0.005, "-0.01")]
    [InlineData(0.0, "0.00")]
    public void Nothing_is_less_than_nothing(double value, string expected) => FigureText.Brief(value).ShouldBe(expected);

    [Fact]
    public void A_span_that_stands_twice_is_counted_once_everywhere_and_the_report_says_so()
    {
        _corpus.Keep("ferry-cuts.en");
        var before = Json();
        var layer = JsonNode.Parse(File.ReadAllText(_corpus[Alice]))!; // it was read before
        var spans = layer["spans"]!.AsArray();
        var again = spans[2]!.DeepClone();
        again["id"] = "s999";
        spans.Insert(3, again);
        File.WriteAllText(_corpus[Alice], layer.ToJsonString());
        var after = Json();
        after.GetProperty("all").GetRawText().ShouldBe(before.GetProperty("all").GetRawText());
        after.GetProperty("spans_repeated").GetInt32().ShouldBe(1);
        _corpus.Agreement().Out.ShouldContain("! 1 span with the edges and the label of another in the same layer: not counted again.");
    }

    [Fact]
    public void Labels_may_be_called_all_and_none()
    {
        _corpus.Keep("ferry-cuts.en");
        foreach (var layer in (string[])[Alice, Budi])
        {
            _corpus.Replace(layer, "\"label\": \"source\"", "\"label\": \"all\"");
            _corpus.Replace(layer, "\"label\": \"denial\"", "\"label\": \"none\"");
        }
        var rows = _corpus.Agreement("--format", "csv").ShouldEnd(0).Out.Split('\n').Where(line => line.Contains(",f1,", StringComparison.Ordinal)).Select(line => line.Split(',')[1]).ToList();
        rows.ShouldBe(["all", "attribution", "claim", "none", "number", "(all)"]);
        Json().GetProperty("confusion").GetProperty("labels").EnumerateArray().Select(label => label.GetString()).ShouldBe(["all", "attribution", "claim", "none", "number", "(none)"]);
    }

    [Fact]
    public void What_was_left_out_is_said_in_a_clause_that_can_be_read()
    {
        File.AppendAllText(_corpus["articles/ferry-cuts.ar.txt"], "!");
        File.WriteAllText(_corpus[Alice], "{");
        _corpus.Agreement().ShouldEnd(1).Out.Split('\n')[1].ShouldBe("Left out: 2 layers in progress (--in-progress counts them); 2 layers of another text than the article has now; 1 layer in a file that cannot be used.");
    }

    void Copy(string from, string to, string article)
    {
        Directory.CreateDirectory(_corpus[$"annotations/{to}"]);
        File.WriteAllText(_corpus[$"annotations/{to}/{article}.json"],
            File.ReadAllText(_corpus[$"annotations/{from}/{article}.json"]).Replace($"\"annotator\": \"{from}\"", $"\"annotator\": \"{to}\"", StringComparison.Ordinal));
    }

    JsonElement Json(params string[] args) => JsonDocument.Parse(_corpus.Agreement([.. args, "--format", "json"]).ShouldEnd(0).Out).RootElement;

    static double Figure(JsonElement row, string measure) => row.GetProperty("figures").EnumerateArray().Single(figure => figure.GetProperty("measure").GetString() == measure).GetProperty("value").GetDouble();
}
