using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FactCheck.EndToEnd.Tests.Running;
using FactCheck.Testing.Files;
using FactCheck.Testing.Pty;

namespace FactCheck.EndToEnd.Tests.Reference;

/// <summary>The main job on real input, in tmux at 80x24: three articles in three languages, every span of the reference made by keys.</summary>
public sealed class ReferenceAnnotationTests
{
    [Fact]
    public void Every_reference_span_is_made_by_keys_saved_shown_again_and_read_by_others()
    {
        Tool.Require("python3");
        var articles = ReferenceArticle.ReadAll();
        using var folder = new TemporaryFolder();
        var corpus = folder["corpus"];
        FactCheckProgram.Must("new", corpus, "--name", "Reference");
        foreach (var article in articles) FactCheckProgram.Must("add", corpus, article.Path, "--language", article.Language);

        var links = Annotate(corpus, articles);
        ShouldBeShownAgain(corpus, articles);
        foreach (var article in articles) ShouldBeInTheFile(corpus, article, links);
        links.Count.ShouldBe(78);
        links.Select(link => link.Type).Distinct().Order().ShouldBe(["content", "denies", "quantifies", "recipient", "source"]);
        FactCheckProgram.Must("validate", corpus);
        FactCheckProgram.Run("python3", [Path.Combine(AppContext.BaseDirectory, "check_standoff.py"), corpus])
            .ShouldBe(new FactCheckProgram.Outcome(0, $"{Count(articles)} spans\n", ""));
    }

    static List<Link> Annotate(string corpus, ImmutableArray<ReferenceArticle> articles)
    {
        var links = new List<Link>();
        var scheme = SchemeKeys.Read(corpus);
        using var tmux = TmuxSession.Start(FactCheckProgram.AnnotateLine(corpus));
        tmux.WaitForText(articles[^1].Id);
        tmux.Press("Enter");
        foreach (var article in articles)
        {
            tmux.WaitFor(pane => IsOpen(pane, article), $"{article.Id} to open");
            var annotator = new AnnotatorAtKeys(tmux, scheme, article);
            foreach (var span in article.Spans) annotator.Make(span);
            foreach (var link in Links(article))
            {
                annotator.Link(link.From, link.Type, link.To);
                links.Add(link);
            }
            tmux.WaitForText("✓ saved");
            if (article != articles[^1]) tmux.Press("]");
        }
        tmux.Press("q");
        tmux.WaitForText("0/3 complete");
        tmux.Press("q");
        tmux.WaitForExit().ShouldBe(0);
        return links;
    }

    static IEnumerable<Link> Links(ReferenceArticle article) =>
        from span in article.Spans
        from relation in span.Relations
        let target = article.Spans.Single(other => other.Id == relation.Target)
        select new Link(relation.Type, span, target);

    static void ShouldBeShownAgain(string corpus, ImmutableArray<ReferenceArticle> articles)
    {
        using var tmux = TmuxSession.Start(FactCheckProgram.AnnotateLine(corpus));
        tmux.WaitForText(articles[^1].Id);
        tmux.Press("Enter");
        foreach (var article in articles)
        {
            tmux.WaitFor(pane => IsOpen(pane, article) && pane.Contains($" {article.Spans.Length} spans ", StringComparison.Ordinal), $"the spans of {article.Id}");
            tmux.Press("Tab");
            tmux.WaitFor(pane => pane.Contains('▸') && !pane.Contains("missing", StringComparison.Ordinal), $"a span of {article.Id} with its attributes");
            tmux.Press("]");
        }
        tmux.WaitForText("the last article");
        tmux.Press("q", "q");
        tmux.WaitForExit().ShouldBe(0);
    }

    static bool IsOpen(string pane, ReferenceArticle article) => pane.StartsWith($" {article.Id} ", StringComparison.Ordinal) && pane.Contains("✓ saved", StringComparison.Ordinal);

    static void ShouldBeInTheFile(string corpus, ReferenceArticle article, List<Link> links)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(corpus, "annotations", "carol", $"{article.Id}.json")));
        var spans = json.RootElement.GetProperty("spans").EnumerateArray().ToList();
        spans.Select(Facts).Order().ShouldBe(article.Spans.Select(Facts).Order());
        foreach (var expected in article.Spans)
        {
            var attributes = spans.Single(s => Facts(s) == (expected.Start, expected.End, expected.Label, expected.Quote)).GetProperty("attributes");
            foreach (var (name, values) in expected.Attributes) ShouldHave(attributes, name, values, expected);
        }

        var ids = spans.ToDictionary(s => s.GetProperty("id").GetString()!, Facts);
        json.RootElement.GetProperty("relations").EnumerateArray()
            .Select(r => (r.GetProperty("type").GetString()!, ids[r.GetProperty("from").GetString()!], ids[r.GetProperty("to").GetString()!])).Order()
            .ShouldBe(links.Where(link => article.Spans.Contains(link.From)).Select(link => (link.Type, Facts(link.From), Facts(link.To))).Order());
    }

    static (int Start, int End, string Label, string Quote) Facts(JsonElement span) =>
        (span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32(), span.GetProperty("label").GetString()!, span.GetProperty("quote").GetString()!);

    static (int Start, int End, string Label, string Quote) Facts(ReferenceSpan span) => (span.Start, span.End, span.Label, span.Quote);

    static void ShouldHave(JsonElement attributes, string name, ImmutableArray<string> values, ReferenceSpan span)
    {
        attributes.TryGetProperty(name, out var value).ShouldBeTrue($"{span} has no {name}");
        var written = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(item => item.ToString()) : [value.ToString()];
        written.Order().ShouldBe(values.Order(), $"{name} of {span}");
    }

    static string Count(ImmutableArray<ReferenceArticle> articles) => articles.Sum(article => article.Spans.Length).ToString(CultureInfo.InvariantCulture);

    sealed record Link(string Type, ReferenceSpan From, ReferenceSpan To);
}
