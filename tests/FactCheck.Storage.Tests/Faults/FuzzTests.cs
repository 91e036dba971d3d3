using System.Diagnostics;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Rules;
using FactCheck.Formats.Articles;
using FactCheck.Formats.Corpora;
using FactCheck.Formats.Schemes;
using FactCheck.Formats.Standoff;
using FactCheck.Storage.Files;
using FactCheck.Storage.Tests.Files;
using FactCheck.Testing;
using FactCheck.Testing.Data;
using FactCheck.Testing.Files;
using FactCheck.Testing.Hostile;

namespace FactCheck.Storage.Tests.Faults;

/// <summary>
/// Files that were changed at random: each is read, or refused with a reason; nothing throws, nothing hangs, and no file is touched. Read by its format, and opened as part
/// of a corpus and checked with it.
/// </summary>
public sealed class FuzzTests : IDisposable
{
    const int Quick = 400;
    const int Full = 10_000;
    const string Id = "ferry-cuts.en";

    static readonly int Seed = LongRun.Seed(20261123);

    // Far above what any file takes on a machine that has other things to do, far below for ever.
    static readonly TimeSpan Budget = TimeSpan.FromMinutes(2);

    readonly TemporaryFolder _folder = new();
    readonly AnnotatorName _alice = AnnotatorName.TryParse("alice", out var name, out _) ? name : default;

    public FuzzTests() => Copy(Path.Combine(SharedData.RepositoryRoot, "examples", "newsroom"), _folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Any_standoff_file_is_read_or_refused()
    {
        var store = Corpora.Open(_folder.Path);
        var article = store.ReadArticle(ArticleId.From(Id)).ShouldBeOfType<ArticleReading.Found>().Article;
        var rules = new RuleBook(store.Scheme);
        Fuzz($"annotations/alice/{Id}.json", bytes =>
        {
            var read = StandoffFormat.Read(bytes);
            if (read.Value is { } file && StandoffReader.Read(file, article).Value is { } layer) rules.Check(article, layer);
            store.ReadSummary(_alice, article.Id);
            switch (store.ReadLayer(_alice, article))
            {
                case LayerReading.Found: return true;
                case LayerReading.Unusable unusable: unusable.Problems.ShouldNotBeEmpty(); return false;
                default: throw new InvalidOperationException("The file is there, but was not found.");
            }
        });
    }

    [Fact]
    public void Any_scheme_is_read_or_refused() => Fuzz("scheme.json", bytes =>
    {
        var read = SchemeFormat.Read(bytes);
        if (read.Value is null) read.Problems.ShouldNotBeEmpty();
        return Opens();
    });

    [Fact]
    public void Any_manifest_is_read_or_refused() => Fuzz("factcheck.json", bytes =>
    {
        var read = CorpusFormat.Read(bytes);
        if (read.Value is null) read.Problems.ShouldNotBeEmpty();
        return Opens();
    });

    [Fact]
    public void Any_metadata_are_read_or_refused()
    {
        var store = Corpora.Open(_folder.Path);
        Fuzz($"articles/{Id}.meta.json", bytes =>
        {
            var read = ArticleMetadataFormat.Read(bytes);
            if (read.Value is null) read.Problems.ShouldNotBeEmpty();
            store.ReadMetadata(ArticleId.From(Id));
            var found = store.ReadArticle(ArticleId.From(Id)).ShouldBeOfType<ArticleReading.Found>();
            return found.Remarks.IsEmpty;
        });
    }

    [Fact]
    public void Any_text_is_read_or_refused()
    {
        var store = Corpora.Open(_folder.Path);
        Fuzz($"articles/{Id}.txt", bytes =>
        {
            ArticleText.Decode(bytes);
            if (store.ReadArticle(ArticleId.From(Id)) is not ArticleReading.Found { Article: var article }) return false;
            store.ReadLayer(_alice, article);
            return true;
        });
    }

    bool Opens()
    {
        switch (FileCorpus.Open(_folder.Path))
        {
            case CorpusOpening.Opened opened:
                opened.Store.Articles().Count.ShouldBe(10);
                return true;
            case CorpusOpening.Refused refused:
                refused.Problems.ShouldNotBeEmpty();
                return false;
            default: throw new UnreachableException();
        }
    }

    void Fuzz(string relative, Func<byte[], bool> read)
    {
        var turns = LongRun.Turns(Quick, Full);
        var path = _folder[relative];
        var good = File.ReadAllBytes(path);
        var mutator = new JsonMutator(Seed);
        var (accepted, slowest) = (0, TimeSpan.Zero);
        for (var turn = 0; turn < turns; turn++)
        {
            var bytes = path.EndsWith(".txt", StringComparison.Ordinal) ? mutator.NextBytes(good) : mutator.Next(good);
            File.WriteAllBytes(path, bytes);
            var start = Stopwatch.GetTimestamp();
            try
            {
                if (read(bytes)) accepted++;
                // The whole corpus costs more than one file: every fiftieth.
                if (turn % 50 == 0) CorpusCheck.Run(_folder.Path, cancellation: TestContext.Current.CancellationToken).ShouldNotBeNull();
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"{relative}, seed {Seed}, turn {turn}: {e.Message}", e);
            }
            var taken = Stopwatch.GetElapsedTime(start);
            if (taken > slowest) slowest = taken;
            taken.ShouldBeLessThan(Budget, $"{relative}, seed {Seed}, turn {turn}");
            File.ReadAllBytes(path).ShouldBe(bytes);
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{relative}: {turns} files (seed {Seed}), {accepted} of them usable, the slowest took {slowest.TotalMilliseconds:N0} ms");
        Directory.EnumerateFiles(_folder.Path, "*.tmp", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!); // below a folder
            File.Copy(file, target);
        }
    }
}
