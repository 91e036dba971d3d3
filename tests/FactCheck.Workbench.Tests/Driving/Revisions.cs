using System.Security.Cryptography;
using System.Text;
using FactCheck.Formats.Schemes;
using FactCheck.Formats.Standoff;
using FactCheck.Testing.Annotation;

namespace FactCheck.Workbench.Tests.Driving;

/// <summary>An editor's hand in the texts of a corpus.</summary>
static class Revisions
{
    /// <summary>Changes the text of an article on disk.</summary>
    public static void Revise(this ScratchCorpus corpus, string article, params (string Before, string After)[] changes)
    {
        var text = File.ReadAllText(corpus.Article(article));
        foreach (var (before, after) in changes)
        {
            if (!text.Contains(before, StringComparison.Ordinal)) throw new ArgumentException($"The article has no \"{before}\".", nameof(changes));
            text = text.Replace(before, after, StringComparison.Ordinal);
        }
        File.WriteAllText(corpus.Article(article), text);
    }

    /// <summary>Puts an article of one's own with a layer in the place of one of the corpus.</summary>
    public static void Replace(this ScratchCorpus corpus, string annotator, string article, string marked)
    {
        var (text, layer) = (LayerBuilder.Of(marked).Text, LayerBuilder.Of(marked).Layer);
        File.WriteAllText(corpus.Article(article), text);
        var scheme = SchemeFormat.Read(File.ReadAllBytes(Path.Combine(corpus.Folder, "scheme.json"))).Value!;
        File.WriteAllBytes(corpus.Layer(annotator, article), StandoffFormat.Write(StandoffWriter.Write(TestArticle.Of(text, "en", article), layer, new StandoffHeader(annotator, scheme, 1))));
    }

    /// <summary>Keeps the text of an article as sessions do when they first write.</summary>
    public static void KeepText(this ScratchCorpus corpus, string article)
    {
        var bytes = File.ReadAllBytes(corpus.Article(article));
        var kept = Path.Combine(corpus.Folder, ".factcheck", "texts", Convert.ToHexStringLower(SHA256.HashData(bytes)) + ".txt");
        Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
        File.WriteAllBytes(kept, bytes);
    }

    /// <summary>Rewrites a standoff file as another program would: the revision counts on, its texts are exchanged.</summary>
    public static void EditLayer(this ScratchCorpus corpus, string annotator, string article, params (string Before, string After)[] changes)
    {
        var path = corpus.Layer(annotator, article);
        var text = new StringBuilder(File.ReadAllText(path));
        foreach (var (before, after) in changes)
        {
            if (!text.ToString().Contains(before, StringComparison.Ordinal)) throw new ArgumentException($"The layer has no \"{before}\".", nameof(changes));
            text.Replace(before, after);
        }
        File.WriteAllText(path, text.ToString());
    }
}
