using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Schemes;
using FactCheck.Formats.Articles;
using FactCheck.Formats.Schemes;
using FactCheck.Formats.Standoff;
using FactCheck.Storage;
using FactCheck.Storage.Files;
using FactCheck.Text;

namespace FactCheck.Benchmarks.Validating;

/// <summary>
/// Makes a corpus to measure <c>factcheck validate</c> on: articles of invented prose, each annotated by several with valid layers of about 5 KB. The same
/// every time. <c>layers FOLDER [articles] [annotators]</c>.
/// </summary>
static class LayerCorpusGenerator
{
    static readonly string[] Names = ["Marta Quill", "Oren Vale", "Tilda Moor", "Dr Ilse Brandt", "Farid Hakimi"];
    static readonly string[] Roles = ["the harbour master", "the transport minister", "a dispatcher", "the line's director"];
    static readonly string[] Things = ["night sailings were cut", "passengers were left behind", "boats were in dry dock", "crews were told to wait"];
    static readonly string[] Fillers =
        ["The quay was quiet that morning, and the ticket window stayed shut.", "Nobody at the ministry would discuss the order.", "Rain fell on the two islands for most of the week."];

    static readonly DateTimeOffset Time = new(2026, 11, 21, 0, 0, 0, TimeSpan.Zero);

    public static int Run(string[] args)
    {
        var folder = args[0];
        var (articles, annotators) = (args.Length > 1 ? Number(args[1]) : 10_000, args.Length > 2 ? Number(args[2]) : 2);
        if (FileCorpus.Create(folder, new NewCorpus("Layers", SchemeFormat.DefaultBytes, null)) is not CorpusCreation.Created created)
        {
            Console.Error.WriteLine($"Cannot make a corpus in {folder}: it must not exist or be empty.");
            return 2;
        }
        var (random, bytes) = (new Random(7), 0L);
        for (var i = 0; i < annotators; i++) Directory.CreateDirectory(Path.Combine(folder, "annotations", $"annotator{i}"));
        for (var i = 0; i < articles; i++)
        {
            var (article, layer) = Invent(random, i, created.Store.Scheme);
            File.WriteAllText(Path.Combine(folder, "articles", $"{article.Id}.txt"), article.Text);
            File.WriteAllBytes(Path.Combine(folder, "articles", $"{article.Id}.meta.json"), ArticleMetadataFormat.Write(article.Metadata));
            for (var a = 0; a < annotators; a++)
            {
                var standoff = StandoffFormat.Write(StandoffWriter.Write(article, layer, new StandoffHeader($"annotator{a}", created.Store.Scheme, 3)));
                File.WriteAllBytes(Path.Combine(folder, "annotations", $"annotator{a}", $"{article.Id}.json"), standoff);
                bytes += standoff.Length;
            }
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles} articles, {articles * annotators} layers of {bytes / (articles * annotators)} bytes"));
        return 0;
    }

    static (Article Article, Layer Layer) Invent(Random random, int index, Scheme scheme)
    {
        var text = new StringBuilder("Ferries: what was said this week\n\n");
        var (spans, relations) = (new List<Span>(), new List<Relation>());
        for (var statement = 0; statement < 2; statement++)
        {
            for (var i = 0; i < 14; i++) text.Append(Pick(random, Fillers)).Append(' ');
            var source = Append(text, $"{Pick(random, Names)}, {Pick(random, Roles)},");
            text.Append(' ');
            var cue = Append(text, "said");
            text.Append(" that ");
            var number = random.Next(3, 900);
            var claim = Append(text, string.Create(CultureInfo.InvariantCulture, $"{number} {Pick(random, Things)} in March"));
            text.Append(".\n\n");
            var first = spans.Count + 1;
            spans.Add(Make(scheme, first, "source", new TextSpan(source.Start, source.End - 1), []));
            spans.Add(Make(scheme, first + 1, "attribution", cue, []));
            spans.Add(Make(scheme, first + 2, "claim", claim, new Dictionary<string, string> { ["normalized"] = "In March 2026 the ferry line of the two islands did what the sentence says, as of the day on which it was written." }));
            var digits = number.ToString(CultureInfo.InvariantCulture);
            spans.Add(Make(scheme, first + 3, "number", new TextSpan(claim.Start, claim.Start + digits.Length), new Dictionary<string, string> { ["value"] = digits, ["kind"] = "count", ["form"] = "digits" }));
            relations.Add(Link(relations.Count + 1, "source", first + 1, first));
            relations.Add(Link(relations.Count + 1, "content", first + 1, first + 2));
            relations.Add(Link(relations.Count + 1, "quantifies", first + 3, first + 2));
        }
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var metadata = new ArticleMetadata { Id = ArticleId.From(string.Create(CultureInfo.InvariantCulture, $"ferries-{index:D5}.en")), Title = "Ferries", Language = "en", Sha256 = sha256 };
        return (new Article(metadata, text.ToString(), sha256), Layer.Of(spans, relations));
    }

    // Every required attribute has a value: the given one, the default, or the first choice.
    static Span Make(Scheme scheme, int id, string label, TextSpan covered, Dictionary<string, string> given)
    {
        var values = AttributeValues.Empty;
        foreach (var attribute in scheme.Label(label)!.Attributes) // a label of the default scheme
        {
            var written = given.GetValueOrDefault(attribute.Name) ?? attribute.Default ?? (attribute.Required && !attribute.Choices.IsEmpty ? attribute.Choices[0].Value : null);
            if (written is not null && attribute.Parse(written, out _) is { } value) values = values.With(attribute.Name, value);
        }
        return new Span { Id = $"s{id}", Label = label, Extent = new Extent(covered), Attributes = values, Created = Time, Modified = Time };
    }

    static Relation Link(int id, string type, int from, int to) => new() { Id = $"r{id}", Type = type, From = $"s{from}", To = new SpanReference($"s{to}") };

    static TextSpan Append(StringBuilder text, string added)
    {
        var start = text.Length;
        text.Append(added);
        return new TextSpan(start, text.Length);
    }

    static string Pick(Random random, string[] of) => of[random.Next(of.Length)];

    static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
