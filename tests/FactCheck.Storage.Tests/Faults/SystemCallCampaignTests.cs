using System.Text;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Storage.Tests.Files;
using FactCheck.Testing;
using FactCheck.Testing.Annotation;
using FactCheck.Testing.Faults;
using FactCheck.Testing.Files;

namespace FactCheck.Storage.Tests.Faults;

/// <summary>
/// Every system call of a save is made to fail in every way: what was acknowledged is there for whoever opens the corpus anew; otherwise the old layer is there whole, and
/// saving works once the fault is gone.
/// </summary>
[Collection(nameof(StartsPrograms))]
public sealed class SystemCallCampaignTests : IDisposable
{
    const string Text = "The ferry line cut fourteen night sailings, the harbour master said.";

    readonly TemporaryFolder _folder = new();
    readonly TracedThread _thread = new();
    readonly AnnotatorName _alice = AnnotatorName.TryParse("alice", out var name, out _) ? name : default;

    // Every call with every error takes a minute: FACTCHECK_LONG_RUN=1.
    public static TheoryData<string, string> Faults => [
        .. from call in (string[])["openat", "mkdirat", "write", "fsync", "renameat", "linkat", "unlinkat", "fchmod", "flock", "statx", "fstat", "pread64"]
           from fault in LongRun.IsOn ? ["error=EIO", "error=ENOSPC", "error=EDQUOT", "error=EROFS", "error=EINTR"] : (string[])["error=EIO"]
           select new TheoryDataRow<string, string>(call, fault),
        new TheoryDataRow<string, string>("write", LongRun.IsOn ? "retval=0" : "error=ENOSPC"),
        new TheoryDataRow<string, string>("write", "retval=7"),
    ];

    public void Dispose()
    {
        _thread.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_save_is_acknowledged_and_there_or_refused_and_made_good_later(string call, string fault)
    {
        var (injected, acknowledged) = (0, 0);
        // The first save makes folders, the second replaces a file.
        foreach (var before in (int[])[0, 1])
            for (var at = 1; ; at++)
            {
                var folder = _folder[$"{call} {fault} {before} {at}"];
                Corpus(folder, before);
                var (store, article, version) = Open(folder, before);
                SaveOutcome outcome;
                using (var injection = FaultInjection.At(_thread.Id, call, fault, at))
                {
                    outcome = _thread.Do(() => store.SaveLayer(_alice, article, Layer(before + 1), version));
                    if (!injection.Stop()) break;
                }
                injected++;
                var context = $"{call} {at}, {fault}: {outcome}";
                var (_, _, present) = outcome is SaveOutcome.Saved ? Open(folder, before + 1, context) : OpenEither(folder, before, before + 1, context);
                if (outcome is SaveOutcome.Saved) acknowledged++;
                else outcome.ShouldBeOfType<SaveOutcome.Failed>(context).Reason.ShouldNotBeEmpty();

                // The fault is gone: the same session saves, and whoever opens anew sees it.
                store.SaveLayer(_alice, article, Layer(before + 2), outcome is SaveOutcome.Saved saved ? saved.Version : version).ShouldBeOfType<SaveOutcome.Saved>(context);
                Open(folder, before + 2, context);
                Directory.Delete(folder, recursive: true);
            }
        TestContext.Current.TestOutputHelper?.WriteLine($"{call} {fault}: {injected} calls made to fail, {acknowledged} saves acknowledged all the same");
    }

    static void Corpus(string folder, int spans)
    {
        var store = Corpora.Create(folder);
        store.AddArticle(new ArticleMetadata { Id = ArticleId.From("a"), Sha256 = "" }, Encoding.UTF8.GetBytes(Text)).ShouldBeOfType<AddOutcome.Added>();
        if (spans == 0) return;
        var article = store.ReadArticle(ArticleId.From("a")).ShouldBeOfType<ArticleReading.Found>().Article;
        store.SaveLayer(AnnotatorName.TryParse("alice", out var alice, out _) ? alice : default, article, Layer(spans), LayerVersion.None).ShouldBeOfType<SaveOutcome.Saved>();
    }

    // As a program that is started anew.
    (ICorpusStore Store, Article Article, LayerVersion Version) Open(string folder, int spans, string? context = null)
    {
        var (store, article, version, found) = Read(folder);
        found.ShouldBe(spans, context);
        return (store, article, version);
    }

    (ICorpusStore Store, Article Article, LayerVersion Version) OpenEither(string folder, int old, int @new, string context)
    {
        var (store, article, version, found) = Read(folder);
        found.ShouldBeOneOf([old, @new], context);
        return (store, article, version);
    }

    (ICorpusStore Store, Article Article, LayerVersion Version, int Spans) Read(string folder)
    {
        var store = Corpora.Open(folder);
        var article = store.ReadArticle(ArticleId.From("a")).ShouldBeOfType<ArticleReading.Found>().Article;
        return store.ReadLayer(_alice, article) switch
        {
            LayerReading.Found found => (store, article, found.Version, found.Layer.Spans.Length),
            LayerReading.Absent => (store, article, LayerVersion.None, 0),
            var unusable => throw new InvalidOperationException($"{folder}: {unusable}"),
        };
    }

    static Layer Layer(int spans) => Enumerable.Range(1, spans)
        .Aggregate(LayerBuilder.Of(Text), (layer, i) => layer.Span($"c{i}", new Extent(new FactCheck.Text.TextSpan(4 * i, (4 * i) + 3)))).Layer;
}
