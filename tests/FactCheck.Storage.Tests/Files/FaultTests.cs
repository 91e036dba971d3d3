using System.Text;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Storage.Files;
using FactCheck.Storage.Sessions;
using FactCheck.Testing.Annotation;
using FactCheck.Testing.Files;

namespace FactCheck.Storage.Tests.Files;

/// <summary>What the file system can do to a save. Nothing throws, the reason is told, and what was there before is there.</summary>
[Collection(nameof(StartsPrograms))]
public sealed class FaultTests : IDisposable
{
    const UnixFileMode Everything = (UnixFileMode)0b111_111_111;
    const UnixFileMode WriteAndPass = UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
    const UnixFileMode ReadAndPass = UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    readonly TemporaryFolder _folder = new();
    readonly AnnotatorName _alice = AnnotatorName.TryParse("alice", out var name, out _) ? name : default;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_full_disk_leaves_the_old_layer_and_saving_works_again_when_there_is_room()
    {
        using var disk = new SmallDisk(256);
        var (store, article) = Corpus(Path.Combine(disk.Path, "c"));
        var version = store.SaveLayer(_alice, article, Layer(1), LayerVersion.None).ShouldBeOfType<SaveOutcome.Saved>().Version;
        disk.FillBut(8192);
        var failed = store.SaveLayer(_alice, article, Layer(60), version).ShouldBeOfType<SaveOutcome.Failed>();
        failed.Reason.ShouldContain("No space left on device");
        failed.Reason.ShouldContain("Free some space");
        store.ReadLayer(_alice, article).ShouldBe(new LayerReading.Found(Layer(1), version));
        Leftovers(disk.Path).ShouldBeEmpty();
        disk.Empty();
        store.SaveLayer(_alice, article, Layer(60), version).ShouldBeOfType<SaveOutcome.Saved>();
    }

    [Fact]
    public void A_full_disk_leaves_the_layer_on_the_old_text_and_it_is_moved_when_there_is_room()
    {
        using var disk = new SmallDisk(256);
        var (store, article) = Corpus(Path.Combine(disk.Path, "c"));
        var version = store.SaveLayer(_alice, article, Layer(1), LayerVersion.None).ShouldBeOfType<SaveOutcome.Saved>().Version;
        File.AppendAllText(Path.Combine(disk.Path, "c", "articles", "a.txt"), " Corrected.");
        var changed = store.ReadArticle(article.Id).ShouldBeOfType<ArticleReading.Found>().Article;
        var stamp = store.OpenLayer(Scribe.Writer("alice"), changed).ShouldBeOfType<LayerOpening.Revised>().Layer.Stamp;
        disk.FillBut(8192);
        store.Reanchor(Scribe.Writer("alice"), changed, stamp, Layer(60)).ShouldBeOfType<ReplacementOutcome.Failed>().Reason.ShouldContain("No space left on device");
        store.ReadLayer(_alice, changed).ShouldBeOfType<LayerReading.Revised>().Version.ShouldBe(version);
        disk.Empty();
        stamp = store.OpenLayer(Scribe.Writer("alice"), changed).ShouldBeOfType<LayerOpening.Revised>().Layer.Stamp;
        store.Reanchor(Scribe.Writer("alice"), changed, stamp, Layer(60)).ShouldBeOfType<ReplacementOutcome.Replaced>();
        store.ReadLayer(_alice, changed).ShouldBeOfType<LayerReading.Found>().Layer.ShouldBe(Layer(60));
    }

    [Fact]
    public void A_full_disk_takes_no_half_of_an_article()
    {
        using var disk = new SmallDisk(256);
        var (store, _) = Corpus(Path.Combine(disk.Path, "c"));
        disk.FillBut(16384);
        var text = Encoding.UTF8.GetBytes(new string('x', 60_000));
        store.AddArticle(Metadata("b"), text).ShouldBeOfType<AddOutcome.Failed>().Reason.ShouldContain("No space left on device");
        store.Articles().Select(id => id.Value).ShouldBe(["a"]);
        disk.Empty();
        store.AddArticle(Metadata("b"), text).ShouldBeOfType<AddOutcome.Added>();
    }

    [Fact]
    public void A_full_disk_takes_no_half_of_a_corpus()
    {
        using var disk = new SmallDisk(64);
        disk.FillBut(20_000);
        var folder = Path.Combine(disk.Path, "c");
        FileCorpus.Create(folder, Corpora.Default).ShouldBeOfType<CorpusCreation.Failed>().Reason.ShouldContain("No space left on device");
        Directory.EnumerateFileSystemEntries(folder).ShouldBeEmpty();
    }

    [Fact]
    public void A_read_only_file_system_is_named()
    {
        using var disk = new SmallDisk(256);
        var (store, article) = Corpus(Path.Combine(disk.Path, "c"));
        disk.MakeReadOnly();
        store.SaveLayer(_alice, article, Layer(1), LayerVersion.None).ShouldBeOfType<SaveOutcome.Failed>().Reason.ShouldContain("ead-only");
        store.AddArticle(Metadata("b"), "text"u8).ShouldBeOfType<AddOutcome.Failed>().Reason.ShouldContain("ead-only");
        store.ReadArticle(article.Id).ShouldBeOfType<ArticleReading.Found>();
    }

    [Fact]
    public void A_folder_without_write_permission_is_named_and_the_old_layer_stays()
    {
        var (store, article) = Corpus(_folder["c"]);
        var version = store.SaveLayer(_alice, article, Layer(1), LayerVersion.None).ShouldBeOfType<SaveOutcome.Saved>().Version;
        File.SetUnixFileMode(_folder.Path, Everything);
        File.SetUnixFileMode(_folder["c/annotations/alice"], ReadAndPass);
        using (new OrdinaryUser())
        {
            var failed = store.SaveLayer(_alice, article, Layer(2), version).ShouldBeOfType<SaveOutcome.Failed>();
            failed.Reason.ShouldContain("Permission denied");
            failed.Reason.ShouldContain("Ask its owner for permission");
            store.ReadLayer(_alice, article).ShouldBe(new LayerReading.Found(Layer(1), version));
        }
    }

    [Fact]
    public void A_save_that_could_not_be_confirmed_is_not_called_saved_and_is_no_conflict_later()
    {
        var (store, article) = Corpus(_folder["c"]);
        var version = store.SaveLayer(_alice, article, Layer(1), LayerVersion.None).ShouldBeOfType<SaveOutcome.Saved>().Version;
        File.SetUnixFileMode(_folder.Path, Everything);

        // The folder may be written but not opened: the file is renamed into place, but the folder cannot be synchronised.
        File.SetUnixFileMode(_folder["c/annotations/alice"], WriteAndPass);
        using (new OrdinaryUser())
            store.SaveLayer(_alice, article, Layer(2), version).ShouldBeOfType<SaveOutcome.Failed>().Reason.ShouldContain("write to disk the folder");
        File.SetUnixFileMode(_folder["c/annotations/alice"], Everything);
        store.SaveLayer(_alice, article, Layer(3), version).ShouldBeOfType<SaveOutcome.Saved>();
    }

    [Fact]
    public void An_article_that_cannot_be_read_is_an_outcome()
    {
        var (store, article) = Corpus(_folder["c"]);
        File.SetUnixFileMode(_folder.Path, Everything);
        File.SetUnixFileMode(_folder["c/articles/a.txt"], UnixFileMode.None);
        using (new OrdinaryUser())
            store.ReadArticle(article.Id).ShouldBeOfType<ArticleReading.Unusable>().Problem.Message.ShouldContain("Permission denied");
    }

    [Fact]
    public void A_replaced_file_keeps_its_mode()
    {
        var (store, article) = Corpus(_folder["c"]);
        var version = store.SaveLayer(_alice, article, Layer(1), LayerVersion.None).ShouldBeOfType<SaveOutcome.Saved>().Version;
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;
        File.SetUnixFileMode(_folder["c/annotations/alice/a.json"], mode);
        store.SaveLayer(_alice, article, Layer(2), version).ShouldBeOfType<SaveOutcome.Saved>();
        File.GetUnixFileMode(_folder["c/annotations/alice/a.json"]).ShouldBe(mode);
    }

    [Fact]
    public void In_a_folder_shared_by_a_group_the_group_may_write_what_is_new()
    {
        Directory.CreateDirectory(_folder["c"]);
        File.SetUnixFileMode(_folder["c"], ReadAndPass | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.SetGroup);
        var (store, article) = Corpus(_folder["c"]);
        store.SaveLayer(_alice, article, Layer(1), LayerVersion.None);
        foreach (var path in (string[])["c/annotations/alice", "c/.factcheck/locks/alice", "c/articles"])
            File.GetUnixFileMode(_folder[path]).HasFlag(UnixFileMode.GroupWrite | UnixFileMode.SetGroup).ShouldBeTrue(path);
        foreach (var path in (string[])["c/annotations/alice/a.json", "c/articles/a.txt", "c/factcheck.json"])
            File.GetUnixFileMode(_folder[path]).HasFlag(UnixFileMode.GroupRead | UnixFileMode.GroupWrite).ShouldBeTrue(path);
    }

    [Theory]
    [InlineData("articles/b.txt")]
    [InlineData("annotations/alice/a.json")]
    public void A_planted_link_to_a_file_is_not_followed(string planted)
    {
        var (store, article) = Corpus(_folder["c"]);
        File.WriteAllText(_folder["secret"], "secret");
        Directory.CreateDirectory(Path.GetDirectoryName(_folder["c/" + planted])!); // has a folder, as shown above
        File.CreateSymbolicLink(_folder["c/" + planted], _folder["secret"]);
        store.ReadArticle(ArticleId.From("b")).ShouldBeOfType<ArticleReading.Unusable>();
        store.AddArticle(Metadata("b"), "text"u8);
        if (store.ReadLayer(_alice, article) is LayerReading.Unusable unusable) unusable.Problems[0].Message.ShouldContain("symbolic link");
        store.SaveLayer(_alice, article, Layer(1), LayerVersion.None);
        File.ReadAllText(_folder["secret"]).ShouldBe("secret");
    }

    [Theory]
    [InlineData("annotations/alice")]
    [InlineData(".factcheck")]
    public void A_planted_link_to_a_folder_is_not_followed(string planted)
    {
        var (store, article) = Corpus(_folder["c"]);
        if (Directory.Exists(_folder["c/" + planted])) Directory.Delete(_folder["c/" + planted], recursive: true);
        Directory.CreateDirectory(_folder["elsewhere"]);
        Directory.CreateSymbolicLink(_folder["c/" + planted], _folder["elsewhere"]);
        store.SaveLayer(_alice, article, Layer(1), LayerVersion.None).ShouldBeOfType<SaveOutcome.Failed>().Reason.ShouldContain("is a symbolic link");
        Directory.EnumerateFileSystemEntries(_folder["elsewhere"]).ShouldBeEmpty();
    }

    static (ICorpusStore Store, Article Article) Corpus(string folder)
    {
        var store = Corpora.Create(folder);
        store.AddArticle(Metadata("a"), Encoding.UTF8.GetBytes(new string('x', 200))).ShouldBeOfType<AddOutcome.Added>();
        return (store, store.ReadArticle(ArticleId.From("a")).ShouldBeOfType<ArticleReading.Found>().Article);
    }

    static Layer Layer(int spans) => Enumerable.Range(1, spans)
        .Aggregate(LayerBuilder.Of(new string('x', 200)), (layer, i) => layer.Span($"c{i}", new Extent(new FactCheck.Text.TextSpan(3 * i, 3 * i + 2)))).Layer;

    static ArticleMetadata Metadata(string id) => new() { Id = ArticleId.From(id), Sha256 = "" };

    static IEnumerable<string> Leftovers(string folder) => Directory.EnumerateFiles(folder, "*.tmp", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 });
}
