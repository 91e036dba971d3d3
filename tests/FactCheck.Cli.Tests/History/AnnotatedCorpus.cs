using FactCheck.Annotation.Articles;
using FactCheck.Storage;
using FactCheck.Storage.Files;
using FactCheck.Testing.Files;

namespace FactCheck.Cli.Tests.History;

/// <summary>A corpus of one article, <c>ferry</c>, that annotators write in.</summary>
sealed class AnnotatedCorpus : IDisposable
{
    public const string Text = "Quill said the ferry line cut 14 night sailings in March; Vale denied it.\n";

    readonly TemporaryFolder _folder = new();

    public AnnotatedCorpus()
    {
        CommandRun.Of("new", Path).ShouldEnd(0);
        Add("ferry", Text);
    }

    public string Path => _folder["corpus"];

    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    public string Journal => this[".factcheck/journal/alice/ferry.jsonl"];

    public string Standoff => this["annotations/alice/ferry.json"];

    public ICorpusStore Store => FileCorpus.Open(Path).ShouldBeOfType<CorpusOpening.Opened>().Store;

    public void Dispose() => _folder.Dispose();

    public void Add(string id, string text)
    {
        File.WriteAllText(_folder[id + ".txt"], text);
        CommandRun.Of("add", Path, _folder[id + ".txt"]).ShouldEnd(0);
    }

    public Article Article(string id = "ferry") => Store.ReadArticle(ArticleId.From(id)).ShouldBeOfType<ArticleReading.Found>().Article;

    /// <summary>Somebody takes up the pen; who puts it down without saving has crashed.</summary>
    public Pen Pen(string annotator = "alice", string article = "ferry") => new(this, annotator, article);

    /// <summary>Alice tags, saves, undoes, links and saves; Budi tags and crashes.</summary>
    public AnnotatedCorpus Written()
    {
        using (var alice = Pen())
        {
            alice.Tag("claim", "the ferry line cut 14 night sailings");
            alice.Tag("number", "14");
            alice.Save();
            alice.Undo();
            alice.Redo();
            alice.Link("quantifies", "s2", "s1");
            alice.Save();
        }
        using (var budi = Pen("budi")) budi.Tag("denial", "denied");
        return this;
    }

    public CommandRun Log(params string[] args) => CommandRun.Of(["log", Path, .. args]);
}
