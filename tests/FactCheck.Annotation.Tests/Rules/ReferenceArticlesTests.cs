using System.Collections.Immutable;
using System.Text.Json;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Numbers;
using FactCheck.Annotation.Rules;
using FactCheck.Testing.Annotation;
using FactCheck.Testing.Data;
using FactCheck.Text;

namespace FactCheck.Annotation.Tests.Rules;

/// <summary>Articles in three languages with annotations that people made: what the rules and the reader of numbers must agree with.</summary>
public sealed class ReferenceArticlesTests
{
    [Theory]
    [InlineData("000.id.txt", "id")]
    [InlineData("001.en.txt", "en")]
    [InlineData("002.ar.txt", "ar")]
    public void What_people_annotated_breaks_no_rule_of_boundaries(string file, string language)
    {
        var article = TestArticle.Of(File.ReadAllText(SharedData.Require("articles/" + file)), language);
        var annotations = Annotations(file).ToList();
        var layer = Layer.Of(annotations.Select(annotation => SpanOf(annotation, article)), []);
        var recorded = new RecordedLayer
        {
            Article = new(Document(file).GetProperty("sha256").GetString()!, Document(file).GetProperty("n_codepoints").GetInt32()),
            Quotes = [.. annotations.Where(IsContinuous).Select(QuoteOf)],
        };
        layer.Spans.Length.ShouldBeGreaterThan(10);
        new RuleBook(TestScheme.Instance).Check(article, layer, recorded)
            .Where(problem => problem.Code.StartsWith("edge-", StringComparison.Ordinal) || problem.Code.Contains("differs", StringComparison.Ordinal)
                || problem.Code is "same-label-overlap" or "span-outside-text" or "number-locale-mixed")
            .Select(problem => problem.Message).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("000.id.txt", "id", 3)]
    [InlineData("001.en.txt", "en", 3)]
    [InlineData("002.ar.txt", "ar", 1)]
    public void Numbers_read_as_people_read_them(string file, string language, int count)
    {
        // "morphological" numbers (an Arabic dual) are words like any other: they have no reading.
        var numbers = Annotations(file).Where(a => a.GetProperty("label").GetString() == "number")
            .Where(a => a.GetProperty("attributes").GetProperty("form").GetString() != "morphological").ToList();
        numbers.Count.ShouldBe(count);
        foreach (var number in numbers)
        {
            var reading = NumberReader.Read(number.GetProperty("quote").GetString()!, language).ShouldNotBeNull();
            var attributes = number.GetProperty("attributes");
            (reading.Value, reading.Kind, reading.Form).ShouldBe(
                (attributes.GetProperty("value").GetString()!, attributes.GetProperty("kind").GetString(), attributes.GetProperty("form").GetString()!));
        }
    }

    static JsonElement Root()
    {
        using var stream = File.OpenRead(SharedData.Require("articles/annotations.json"));
        using var json = JsonDocument.Parse(stream);
        return json.RootElement.Clone();
    }

    static JsonElement Document(string file) => Root().GetProperty("documents").GetProperty(file);

    static IEnumerable<JsonElement> Annotations(string file) =>
        Root().GetProperty("annotations").EnumerateArray().Where(annotation => annotation.GetProperty("doc").GetString() == file);

    static bool IsContinuous(JsonElement annotation) => !annotation.TryGetProperty("fragments", out _);

    static RecordedQuote QuoteOf(JsonElement annotation) =>
        new(annotation.GetProperty("id").GetString()!, annotation.GetProperty("quote").GetString()!);

    static Span SpanOf(JsonElement annotation, Article article)
    {
        var offsets = article.Document.Offsets;
        ImmutableArray<TextSpan> pieces = annotation.TryGetProperty("fragments", out var fragments)
            ? [.. fragments.EnumerateArray().Select(fragment => Piece(fragment[0], fragment[1]))]
            : [Piece(annotation.GetProperty("start"), annotation.GetProperty("end"))];
        return new Span
        {
            Id = annotation.GetProperty("id").GetString()!,
            Label = annotation.GetProperty("label").GetString()!,
            Extent = Extent.Of(pieces),
            Created = DateTimeOffset.UnixEpoch,
            Modified = DateTimeOffset.UnixEpoch,
        };

        TextSpan Piece(JsonElement start, JsonElement end) => new(offsets.ToUtf16(start.GetInt32()), offsets.ToUtf16(end.GetInt32()));
    }
}
