using FactCheck.Annotation.Layers;
using FactCheck.Formats.Journal;
using FactCheck.Formats.Schemes;
using FactCheck.Storage.Files;
using FactCheck.Storage.Records;
using FactCheck.Storage.Sessions;
using FactCheck.Testing.Files;

namespace FactCheck.Storage.Tests.Files;

/// <summary>A folder as a store: the contract, and how the folder looks.</summary>
public sealed class FileCorpusTests : CorpusStoreContract, IDisposable
{
    readonly TemporaryFolder _folder = new();

    public FileCorpusTests() => Store = Corpora.Create(_folder["corpus"]);

    protected override ICorpusStore Store { get; }

    protected override ICorpusStore OpenAgain() => Corpora.Open(_folder["corpus"]);

    protected override void Remove(LayerName layer) => File.Delete(_folder[$"corpus/annotations/{layer.Annotator}/{layer.Article}.json"]);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_folder_is_as_documented_and_holds_no_leftovers()
    {
        var article = Add("a.en", Text);
        Store.SaveLayer(Alice, article, Layers(1), LayerVersion.None).ShouldBeOfType<SaveOutcome.Saved>();
        Directory.EnumerateFiles(_folder["corpus"], "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_folder["corpus"], file)).Order(StringComparer.Ordinal)
            .ShouldBe([
                ".factcheck/locks/alice/a.en.lock",
                ".factcheck/locks/articles.lock",
                "annotations/alice/a.en.json",
                "articles/a.en.meta.json",
                "articles/a.en.txt",
                "factcheck.json",
                "guidelines.md",
                "scheme.json",
            ]);
    }

    [Fact]
    public void After_a_conflict_both_versions_are_there_in_full()
    {
        var article = Add("a", Text);
        OpenAgain().SaveLayer(Alice, article, Layers(2), LayerVersion.None);
        var theirs = File.ReadAllBytes(_folder["corpus/annotations/alice/a.json"]);
        var conflict = Store.SaveLayer(Alice, article, Layers(1), LayerVersion.None).ShouldBeOfType<SaveOutcome.Conflict>();
        File.ReadAllBytes(_folder["corpus/annotations/alice/a.json"]).ShouldBe(theirs);

        // Ours, put in the place of theirs, is read as ours.
        File.Copy(conflict.OursKeptAt, _folder["corpus/annotations/alice/a.json"], overwrite: true);
        Store.ReadLayer(Alice, article).ShouldBeOfType<LayerReading.Found>().Layer.ShouldBe(Layers(1));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Metadata_that_recorded_the_old_text_record_the_new_one_and_others_stay(bool isOld)
    {
        var article = Add("a", Text);
        Store.SaveLayer(Alice, article, Layers(1), LayerVersion.None);
        File.WriteAllText(_folder["corpus/articles/a.txt"], "Corrected. " + Text);
        var metadata = _folder["corpus/articles/a.meta.json"];
        if (!isOld) File.WriteAllText(metadata, File.ReadAllText(metadata).Replace(article.Sha256, new string('0', 64), StringComparison.Ordinal));

        var changed = Article("a");
        var revised = Store.OpenLayer(Scribe.Writer("alice"), changed).ShouldBeOfType<LayerOpening.Revised>().Layer;
        Store.Reanchor(Scribe.Writer("alice"), changed, revised.Stamp, Layer.Empty).ShouldBeOfType<ReplacementOutcome.Replaced>();

        Store.ReadMetadata(article.Id)!.Sha256.ShouldBe(isOld ? changed.Sha256 : new string('0', 64));
        if (isOld) CorpusCheck.Run(_folder["corpus"], cancellation: TestContext.Current.CancellationToken)!.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void The_journal_of_a_layer_that_was_moved_to_another_text_is_whole()
    {
        Add("a", Text);
        using (var scribe = Scribe.Open(Store).Tag()) scribe.Place();
        File.WriteAllText(_folder["corpus/articles/a.txt"], "Corrected. " + Text);
        var revised = Store.OpenLayer(Scribe.Writer("alice"), Article("a")).ShouldBeOfType<LayerOpening.Revised>().Layer;
        Store.Reanchor(Scribe.Writer("alice"), Article("a"), revised.Stamp, Layers(1)).ShouldBeOfType<ReplacementOutcome.Replaced>();
        using (var scribe = Scribe.Open(Store).Tag()) scribe.Place();

        var name = new LayerName(Alice, Article("a").Id);
        var verified = JournalVerification.Of(JournalFormat.Read(Store.Records.Read(name).Journal!), new JournalEvidence
        {
            Annotator = "alice",
            PresentSha256 = Store.Records.PresentVersion(name).Sha256,
            Revision = sha256 => Store.Records.ReadVersion(name, sha256),
            Text = sha256 => Store.Records.ReadText(Article("a"), sha256),
        });
        verified.Problems.ShouldBeEmpty();
        verified.Remarks.ShouldHaveSingleItem().ShouldContain("another text of the article");
    }

    [Fact]
    public void A_file_edited_by_hand_meanwhile_is_not_overwritten()
    {
        var article = Add("a", Text);
        var version = Store.SaveLayer(Alice, article, Layers(1), LayerVersion.None).ShouldBeOfType<SaveOutcome.Saved>().Version;
        File.WriteAllText(_folder["corpus/annotations/alice/a.json"], "by hand");
        Store.SaveLayer(Alice, article, Layers(2), version).ShouldBeOfType<SaveOutcome.Conflict>();
        File.ReadAllText(_folder["corpus/annotations/alice/a.json"]).ShouldBe("by hand");
    }

    [Fact]
    public void A_file_deleted_meanwhile_is_a_conflict_and_ours_is_kept()
    {
        var article = Add("a", Text);
        var version = Store.SaveLayer(Alice, article, Layers(1), LayerVersion.None).ShouldBeOfType<SaveOutcome.Saved>().Version;
        File.Delete(_folder["corpus/annotations/alice/a.json"]);
        var conflict = Store.SaveLayer(Alice, article, Layers(2), version).ShouldBeOfType<SaveOutcome.Conflict>();
        conflict.Theirs.ShouldBe(LayerVersion.None);
        File.Exists(conflict.OursKeptAt).ShouldBeTrue();
    }

    [Theory]
    [InlineData("{", "json")]
    [InlineData("", "json")]
    public void A_broken_layer_is_unusable_and_stays_untouched(string content, string code)
    {
        var article = Add("a", Text);
        Directory.CreateDirectory(_folder["corpus/annotations/alice"]);
        var path = _folder["corpus/annotations/alice/a.json"];
        File.WriteAllText(path, content);
        var unusable = Store.ReadLayer(Alice, article).ShouldBeOfType<LayerReading.Unusable>();
        unusable.Path.ShouldBe(path);
        unusable.Problems.ShouldHaveSingleItem().Code.ShouldBe(code);
        Store.ReadSummary(Alice, article.Id).IsReadable.ShouldBeFalse();
        Store.SaveLayer(Alice, article, Layers(1), LayerVersion.None).ShouldBeOfType<SaveOutcome.Conflict>();
        File.ReadAllText(path).ShouldBe(content);
    }

    [Fact]
    public void A_layer_in_another_annotators_folder_is_unusable()
    {
        var article = Add("a", Text);
        Store.SaveLayer(Alice, article, Layers(1), LayerVersion.None);
        Directory.Move(_folder["corpus/annotations/alice"], _folder["corpus/annotations/bob"]);
        Store.ReadLayer(Bob, article).ShouldBeOfType<LayerReading.Unusable>().Problems.ShouldHaveSingleItem().Message
            .ShouldBe("The file lies in the folder of bob, but says that alice annotated. Move it to annotations/alice, or correct \"annotator\".");
    }

    [Fact]
    public void An_unknown_status_counts_as_unreadable_in_the_list()
    {
        var article = Add("a", Text);
        Store.SaveLayer(Alice, article, Layers(1), LayerVersion.None);
        var path = _folder["corpus/annotations/alice/a.json"];
        File.WriteAllText(path, File.ReadAllText(path).Replace("in-progress", "done", StringComparison.Ordinal));
        Store.ReadSummary(Alice, article.Id).IsReadable.ShouldBeFalse();
    }

    [Fact]
    public void Metadata_that_names_another_article_is_reported_and_the_file_name_counts()
    {
        Add("a", Text);
        var path = _folder["corpus/articles/a.meta.json"];
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"a\"", "\"b\"", StringComparison.Ordinal));
        var found = Store.ReadArticle(FactCheck.Annotation.Articles.ArticleId.From("a")).ShouldBeOfType<ArticleReading.Found>();
        found.Article.Id.Value.ShouldBe("a");
        found.Remarks.ShouldHaveSingleItem().Code.ShouldBe("metadata-id");
    }

    [Fact]
    public void A_text_changed_after_it_was_added_is_reported()
    {
        Add("a", Text);
        File.AppendAllText(_folder["corpus/articles/a.txt"], "!");
        Store.ReadArticle(FactCheck.Annotation.Articles.ArticleId.From("a")).ShouldBeOfType<ArticleReading.Found>()
            .Remarks.ShouldHaveSingleItem().Code.ShouldBe("metadata-hash");
    }

    [Fact]
    public void Missing_and_broken_metadata_do_not_hide_the_article()
    {
        Add("a", Text);
        File.WriteAllText(_folder["corpus/articles/a.meta.json"], "{");
        Store.ReadArticle(FactCheck.Annotation.Articles.ArticleId.From("a")).ShouldBeOfType<ArticleReading.Found>().Remarks.ShouldHaveSingleItem().Code.ShouldBe("json");
        File.Delete(_folder["corpus/articles/a.meta.json"]);
        Store.ReadArticle(FactCheck.Annotation.Articles.ArticleId.From("a")).ShouldBeOfType<ArticleReading.Found>().Remarks.ShouldHaveSingleItem().Code.ShouldBe("metadata-missing");
    }

    [Fact]
    public void Names_that_differ_only_in_case_are_reported()
    {
        Add("a", Text);
        File.Copy(_folder["corpus/articles/a.txt"], _folder["corpus/articles/A.txt"]);
        foreach (var name in (string[])["Alice", "alice"]) Directory.CreateDirectory(_folder[$"corpus/annotations/{name}"]);
        var report = FactCheck.Storage.Files.CorpusCheck.Run(_folder["corpus"], cancellation: TestContext.Current.CancellationToken).ShouldNotBeNull();
        report.Problems.Where(problem => problem.Code == "case-differs").Select(problem => problem.File).ShouldBe(["annotations/alice", "articles/a.txt"]);
    }

    [Fact]
    public void The_scheme_is_the_default_one() => Store.Scheme.Sha256.ShouldBe(SchemeFormat.Read(SchemeFormat.DefaultBytes).Value.ShouldNotBeNull().Sha256);
}
