using System.Text;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Testing.Annotation;
using FactCheck.Text.Bidi;

namespace FactCheck.Storage.Tests;

/// <summary>What every store promises. A store's own tests derive from it.</summary>
public abstract partial class CorpusStoreContract
{
    internal const string Text = "Quill said the line cut 14 sailings; 😀 Vale denied it.";

    protected static AnnotatorName Alice { get; } = Name("alice");

    protected static AnnotatorName Bob { get; } = Name("bob");

    protected abstract ICorpusStore Store { get; }

    /// <summary>The same corpus as another process would open it.</summary>
    protected abstract ICorpusStore OpenAgain();

    [Fact]
    public void A_new_corpus_is_empty()
    {
        Store.Articles().ShouldBeEmpty();
        Store.Annotators().ShouldBeEmpty();
    }

    [Fact]
    public void An_article_comes_back_as_it_was_added()
    {
        var metadata = Metadata("ferry.en") with { Title = "Ferry", Language = "en", Direction = TextDirection.LeftToRight };
        Store.AddArticle(metadata, Encoding.UTF8.GetBytes(Text)).ShouldBe(new AddOutcome.Added(metadata.Id));
        var found = OpenAgain().ReadArticle(metadata.Id).ShouldBeOfType<ArticleReading.Found>();
        found.Remarks.ShouldBeEmpty();
        found.Article.Text.ShouldBe(Text);
        found.Article.Metadata.ShouldBe(metadata with { Sha256 = found.Article.Sha256 });
        OpenAgain().ReadMetadata(metadata.Id).ShouldBe(found.Article.Metadata);
    }

    [Theory]
    [InlineData("one line without an end")]
    [InlineData("CRLF\r\nstays\r\n\r\n")]
    [InlineData("old Mac\rstays\r")]
    [InlineData("U+2028\u2028 and U+0085\u0085 stay")]
    [InlineData("cafe\u0301 is not composed")]
    [InlineData("\u202Eoverride \u001b[31m escape\u200f")]
    public void The_bytes_of_a_text_are_never_changed(string text)
    {
        Add("a", text);
        Article("a").Text.ShouldBe(text);
    }

    [Fact]
    public void Articles_are_listed_in_ordinal_order()
    {
        foreach (var id in (string[])["b", "a10", "a2", "C", "مقال"]) Add(id, Text);
        Store.Articles().Select(id => id.Value).ShouldBe(["C", "a10", "a2", "b", "مقال"]);
    }

    [Fact]
    public void Adding_the_same_text_again_changes_nothing()
    {
        Add("a", Text);
        Store.AddArticle(Metadata("a") with { Title = "Another" }, Encoding.UTF8.GetBytes(Text)).ShouldBe(new AddOutcome.Unchanged(ArticleId.From("a")));
        Store.ReadMetadata(ArticleId.From("a")).ShouldNotBeNull().Title.ShouldBeNull();
    }

    [Fact]
    public void An_article_is_never_replaced()
    {
        Add("a", Text);
        Store.AddArticle(Metadata("a"), "Other text"u8).ShouldBe(new AddOutcome.Occupied(ArticleId.From("a")));
        Article("a").Text.ShouldBe(Text);
    }

    [Fact]
    public void An_id_that_differs_only_in_case_from_another_is_refused()
    {
        Add("a.en", Text);
        Store.AddArticle(Metadata("A.en"), Encoding.UTF8.GetBytes(Text)).ShouldBe(new AddOutcome.CaseDiffers(ArticleId.From("A.en"), ArticleId.From("a.en")));
        Add("b", Text);
        Store.AddArticle(Metadata("B"), Encoding.UTF8.GetBytes(Text)).ShouldBe(new AddOutcome.CaseDiffers(ArticleId.From("B"), ArticleId.From("b")));
        Store.Articles().Select(id => id.Value).ShouldBe(["a.en", "b"]);
    }

    [Fact]
    public void A_missing_article_is_an_outcome()
    {
        Store.ReadArticle(ArticleId.From("nowhere")).ShouldBeOfType<ArticleReading.Unusable>().Problem.Code.ShouldBe("missing");
        Store.ReadMetadata(ArticleId.From("nowhere")).ShouldBeNull();
    }

    [Fact]
    public void A_layer_that_was_never_saved_is_absent()
    {
        Add("a", Text);
        Store.ReadLayer(Alice, Article("a")).ShouldBeOfType<LayerReading.Absent>();
        Store.ReadSummary(Alice, ArticleId.From("a")).ShouldBe(LayerSummary.Absent);
    }

    [Fact]
    public void A_saved_layer_comes_back_equal()
    {
        var article = Add("a", Text);
        var layer = Layers(1);
        var saved = Store.SaveLayer(Alice, article, layer, LayerVersion.None).ShouldBeOfType<SaveOutcome.Saved>();
        saved.Version.Revision.ShouldBe(1);
        OpenAgain().ReadLayer(Alice, article).ShouldBe(new LayerReading.Found(layer, saved.Version));
        OpenAgain().ReadSummary(Alice, article.Id).ShouldBe(new LayerSummary(LayerStatus.InProgress, 1, IsReadable: true));
        OpenAgain().Annotators().ShouldBe([Alice]);
    }

    [Fact]
    public void Each_save_counts_one_revision()
    {
        var article = Add("a", Text);
        var version = LayerVersion.None;
        for (var i = 1; i <= 3; i++)
        {
            version = Store.SaveLayer(Alice, article, Layers(i), version).ShouldBeOfType<SaveOutcome.Saved>().Version;
            version.Revision.ShouldBe(i);
        }
        Store.ReadLayer(Alice, article).ShouldBe(new LayerReading.Found(Layers(3), version));
    }

    [Fact]
    public void Annotators_do_not_meet()
    {
        var article = Add("a", Text);
        Store.SaveLayer(Bob, article, Layers(2), LayerVersion.None).ShouldBeOfType<SaveOutcome.Saved>();
        Store.SaveLayer(Alice, article, Layers(1), LayerVersion.None).ShouldBeOfType<SaveOutcome.Saved>();
        Store.ReadLayer(Bob, article).ShouldBeOfType<LayerReading.Found>().Layer.ShouldBe(Layers(2));
        Store.Annotators().ShouldBe([Alice, Bob]);
    }

    [Fact]
    public void Whoever_saves_second_on_the_same_basis_gets_a_conflict_and_theirs_stays()
    {
        var article = Add("a", Text);
        var other = OpenAgain();
        var theirs = other.SaveLayer(Alice, article, Layers(2), LayerVersion.None).ShouldBeOfType<SaveOutcome.Saved>().Version;
        Store.SaveLayer(Alice, article, Layers(1), LayerVersion.None).ShouldBeOfType<SaveOutcome.Conflict>().Theirs.ShouldBe(theirs);
        Store.ReadLayer(Alice, article).ShouldBe(new LayerReading.Found(Layers(2), theirs));
    }

    [Fact]
    public void The_same_revision_number_with_other_content_is_a_conflict()
    {
        var article = Add("a", Text);
        var first = Store.SaveLayer(Alice, article, Layers(1), LayerVersion.None).ShouldBeOfType<SaveOutcome.Saved>().Version;
        Store.SaveLayer(Alice, article, Layers(2), first with { Sha256 = new string('0', 64) }).ShouldBeOfType<SaveOutcome.Conflict>();
    }

    [Fact]
    public void Saving_again_what_was_saved_is_harmless()
    {
        var article = Add("a", Text);
        var first = Store.SaveLayer(Alice, article, Layers(1), LayerVersion.None);
        Store.SaveLayer(Alice, article, Layers(1), LayerVersion.None).ShouldBe(first);
    }

    [Fact]
    public void No_accepted_save_is_lost_when_many_write_at_once()
    {
        var article = Add("a", Text);
        var accepted = 0;
        Parallel.For(0, 4, _ =>
        {
            var store = OpenAgain();
            for (var i = 0; i < 25; i++)
            {
                var version = store.ReadLayer(Alice, article) is LayerReading.Found found ? found.Version : LayerVersion.None;
                if (store.SaveLayer(Alice, article, Layers((int)version.Revision % 5 + 1), version) is SaveOutcome.Saved) Interlocked.Increment(ref accepted);
            }
        });
        accepted.ShouldBeGreaterThan(0);
        Store.ReadLayer(Alice, article).ShouldBeOfType<LayerReading.Found>().Version.Revision.ShouldBeInRange(1, accepted);
    }

    protected Article Add(string id, string text)
    {
        var metadata = Metadata(id);
        Store.AddArticle(metadata, Encoding.UTF8.GetBytes(text)).ShouldBe(new AddOutcome.Added(metadata.Id));
        return Article(id);
    }

    protected Article Article(string id) => Store.ReadArticle(ArticleId.From(id)).ShouldBeOfType<ArticleReading.Found>().Article;

    /// <summary>A layer on <see cref="Text"/> with that many spans.</summary>
    protected static Layer Layers(int spans) =>
        Enumerable.Range(1, spans).Aggregate(LayerBuilder.Of(Text), (layer, i) => layer.Span($"c{i}", new Extent(new FactCheck.Text.TextSpan(3 * i, 3 * i + 2)))).Layer;

    protected static ArticleMetadata Metadata(string id) => new() { Id = ArticleId.From(id), Sha256 = "" };

    static AnnotatorName Name(string text) => AnnotatorName.TryParse(text, out var name, out var problem) ? name : throw new ArgumentException(problem, nameof(text));
}
