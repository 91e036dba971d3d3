using System.Text;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Schemes;
using FactCheck.Formats.Schemes;
using FactCheck.Storage;
using FactCheck.Storage.Files;

namespace FactCheck.Benchmarks.Workbench;

/// <summary>
/// Makes a corpus to measure the workbench on: invented prose of 5 KB, 100 KB and 1 MB (UTF-8) in English and Arabic, annotated by <c>bench</c> with 25, 500
/// and 5,000 spans. The same every time.
/// </summary>
static class CorpusGenerator
{
    static readonly (string Name, int Bytes, int Spans)[] Sizes = [("5k", 5_000, 25), ("100k", 100_000, 500), ("1m", 1_000_000, 5_000)];

    public static readonly string[] English =
        ["the", "harbour", "master", "said", "ferries", "were", "late", "again", "on", "Monday", "and", "2,000", "people", "waited", "in", "the", "rain", "while", "officials", "denied", "any", "fault"];

    public static readonly string[] Arabic =
        ["قال", "مدير", "الميناء", "إن", "العبّارات", "تأخرت", "يوم", "الاثنين", "وانتظر", "٢٬٠٠٠", "راكب", "تحت", "المطر", "بينما", "نفت", "الوزارة", "أي", "تقصير", "في", "الخدمة"];

    public static int Run(string folder)
    {
        if (FileCorpus.Create(folder, new NewCorpus("Benchmark", SchemeFormat.DefaultBytes, null)) is not CorpusCreation.Created created)
        {
            Console.Error.WriteLine($"Cannot make a corpus in {folder}: it must not exist or be empty.");
            return 2;
        }
        foreach (var (name, bytes, spans) in Sizes)
        {
            Add(created.Store, $"{name}.en", "en", English, bytes, spans);
            Add(created.Store, $"{name}.ar", "ar", Arabic, bytes, spans);
        }
        return 0;
    }

    static void Add(ICorpusStore store, string name, string language, string[] words, int bytes, int spans)
    {
        if (!ArticleId.TryParse(name, out var id, out var problem) || !AnnotatorName.TryParse("bench", out var annotator, out problem)) throw new InvalidOperationException(problem);
        var text = Encoding.UTF8.GetBytes(Prose(words, bytes));
        store.AddArticle(new ArticleMetadata { Id = id, Title = $"{name} of prose", Language = language, Sha256 = "" }, text);
        var article = ((ArticleReading.Found)store.ReadArticle(id)).Article;
        var saved = store.SaveLayer(annotator, article, Annotate(article, store.Scheme, spans), LayerVersion.None);
        Console.WriteLine($"{name}: {text.Length:N0} bytes, {spans:N0} spans, {saved.GetType().Name}");
    }

    /// <summary>Sentences and paragraphs of random words, about <paramref name="bytes"/> long in UTF-8.</summary>
    public static string Prose(string[] words, int bytes)
    {
        var random = new Random(7);
        var text = new StringBuilder();
        for (var (written, sentence) = (0, 0); written < bytes; sentence++)
        {
            var start = text.Length;
            for (var i = 0; i < 8 + random.Next(14); i++) text.Append(i == 0 ? "" : " ").Append(words[random.Next(words.Length)]);
            text.Append(sentence % 5 == 4 ? ".\n\n" : ". ");
            written += Encoding.UTF8.GetByteCount(text.ToString(start, text.Length - start));
        }
        return text.ToString();
    }

    /// <summary>Spans of one word each, at equal distances, with every label in turn.</summary>
    public static Layer Annotate(Article article, Scheme scheme, int count)
    {
        var time = new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero);
        var step = article.Text.Length / count;
        var spans = Enumerable.Range(0, count).Select(i =>
        {
            var word = article.Document.UnitAt(Text.Segmentation.TextUnit.Word, article.Document.NextStart(Text.Segmentation.TextUnit.Word, i * step));
            return (i, Unit: word);
        }).Where(s => s.Unit is not null).Select(s => new Span
        {
            Id = $"s{s.i + 1}",
            Label = scheme.Labels[s.i % scheme.Labels.Length].Name,
            Extent = new Extent(s.Unit!.Value), // filtered above
            Created = time,
            Modified = time,
        });
        return Layer.Of(spans, []);
    }
}
