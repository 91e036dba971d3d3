using System.Globalization;
using System.Text;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Formats.Schemes;
using FactCheck.Storage;
using FactCheck.Storage.Files;
using FactCheck.Text;
using FactCheck.Text.Segmentation;

namespace FactCheck.Benchmarks.Agreement;

/// <summary>
/// Makes a corpus to measure <c>factcheck agreement</c> on: articles of 420 words, which every annotator labels like a common truth, now and then
/// missing a span, moving its end, changing its label, its attribute or its relation. The same every time.
/// </summary>
static class AgreementCorpus
{
    const int Words = 420;
    const int SpansOfEach = 60;

    static readonly string[] Vocabulary =
        ["the", "harbour", "master", "said", "ferries", "were", "late", "again", "on", "Monday", "and", "2,000", "people", "waited", "in", "the", "rain", "while", "officials", "denied", "any", "fault"];

    static readonly string[] Labels = ["claim", "number", "attribution", "denial", "source"];
    static readonly DateTimeOffset Time = new(2026, 11, 21, 0, 0, 0, TimeSpan.Zero);

    public static int Run(string folder, string annotators, string articles)
    {
        if (FileCorpus.Create(folder, new NewCorpus("Agreement benchmark", SchemeFormat.DefaultBytes, null)) is not CorpusCreation.Created created)
        {
            Console.Error.WriteLine($"Cannot make a corpus in {folder}: it must not exist or be empty.");
            return 2;
        }
        var (people, count) = (int.Parse(annotators, CultureInfo.InvariantCulture), int.Parse(articles, CultureInfo.InvariantCulture));
        for (var i = 0; i < count; i++) Add(created.Store, people, i);
        return 0;
    }

    static void Add(ICorpusStore store, int annotators, int number)
    {
        if (!ArticleId.TryParse($"a{number:D5}.en", out var id, out var problem)) throw new InvalidOperationException(problem);
        var random = new Random(number);
        store.AddArticle(new ArticleMetadata { Id = id, Title = $"Article {number}", Language = "en", Sha256 = "" }, Encoding.UTF8.GetBytes(Prose(random)));
        var article = ((ArticleReading.Found)store.ReadArticle(id)).Article;
        var words = WordsOf(article.Document);
        var truth = random.Next();
        for (var annotator = 0; annotator < annotators; annotator++)
        {
            if (!AnnotatorName.TryParse($"annotator{annotator}", out var name, out problem)) throw new InvalidOperationException(problem);
            var saved = store.SaveLayer(name, article, Annotate(words, truth, new Random(number * 100 + annotator)), LayerVersion.None);
            if (saved is not SaveOutcome.Saved) throw new InvalidOperationException($"{id} of {name}: {saved}");
        }
    }

    static string Prose(Random random)
    {
        var text = new StringBuilder();
        for (var (word, left) = (0, 0); word < Words; word++, left--)
        {
            if (left == 0)
            {
                text.Append(word == 0 ? "" : word % 5 == 0 ? ".\n\n" : ". ");
                left = 8 + random.Next(14);
            }
            else text.Append(' ');
            text.Append(Vocabulary[random.Next(Vocabulary.Length)]);
        }
        return text.Append('.').ToString();
    }

    static List<TextSpan> WordsOf(TextDocument document)
    {
        var words = new List<TextSpan>();
        for (var at = 0; document.UnitAt(TextUnit.Word, document.NextStart(TextUnit.Word, at)) is { } word && word.Start >= at; at = word.End) words.Add(word);
        return words;
    }

    static Layer Annotate(List<TextSpan> words, int truth, Random random)
    {
        var common = new Random(truth);
        var step = words.Count / SpansOfEach;
        var spans = new List<Span>();
        for (var i = 0; i < SpansOfEach; i++)
        {
            var (first, length, label, value) = (i * step, 1 + common.Next(step), Labels[common.Next(Labels.Length)], common.Next(3));
            if (random.Next(16) == 0) continue;
            if (random.Next(12) == 0) length = Math.Min(step, length + 1);
            if (random.Next(50) == 0) label = Labels[random.Next(Labels.Length)];
            if (random.Next(12) == 0) value = random.Next(3);
            spans.Add(new Span
            {
                Id = $"s{i + 1}",
                Label = label,
                Extent = new Extent(new TextSpan(words[first].Start, words[first + length - 1].End)),
                Attributes = Attributes(label, value),
                Created = Time,
                Modified = Time,
            });
        }
        return Layer.Of(spans, Relations(spans, random), LayerStatus.Complete);
    }

    static AttributeValues Attributes(string label, int value)
    {
        AttributeValue Text(params ReadOnlySpan<string> values) => new AttributeValue.Text(values[value]);
        return label switch
        {
            "claim" => AttributeValues.Empty
                .With("claim_type", new AttributeValue.Many(value == 0 ? ["numerical"] : value == 1 ? ["event_property"] : ["event_property", "numerical"]))
                .With("checkworthy", Text("check_worthy", "factual_unimportant", "not_factual")).With("voice", Text("attributed", "narrator", "headline")),
            "number" => AttributeValues.Empty.With("kind", Text("count", "measure", "date")).With("value", Text("14", "15", "16")).With("form", Text("digits", "words", "mixed")),
            "attribution" => AttributeValues.Empty.With("quote_style", Text("direct", "indirect", "mixed")).With("cue_force", Text("neutral", "factive", "neutral")),
            "denial" => AttributeValues.Empty.With("denial_form", Text("denial_verb", "dismissal", "negated_statement")).With("extent", Text("full", "full", "partial")),
            _ => AttributeValues.Empty.With("source_id", Text("Oren Vale", "Marta Quill", "Radio Lune")),
        };
    }

    static List<Relation> Relations(List<Span> spans, Random random)
    {
        var relations = new List<Relation>();
        for (var i = 1; i < spans.Count; i++)
        {
            if (spans[i].Label is "claim" or "source" || random.Next(14) == 0) continue;
            relations.Add(new Relation
            {
                Id = $"r{relations.Count + 1}",
                Type = spans[i].Label switch { "number" => "quantifies", "attribution" => "content", _ => "denies" },
                From = spans[i].Id,
                To = new SpanReference(spans[i - 1].Id),
            });
        }
        return relations;
    }
}
