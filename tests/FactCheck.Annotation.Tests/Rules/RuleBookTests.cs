using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Rules;
using FactCheck.Annotation.Schemes;
using FactCheck.Testing.Annotation;
using FsCheck.Fluent;
using static FactCheck.Annotation.Tests.Rules.RuleFixture;

namespace FactCheck.Annotation.Tests.Rules;

public sealed class RuleBookTests
{
    static readonly LayerBuilder Ferry = LayerBuilder.Of("[a1:said] [c1:the line cut [n1:14] sailings]");

    [Fact]
    public void A_layer_that_is_right_has_no_problems() => RuleFixture.Check(Right()).ShouldBeEmpty();

    [Fact]
    public void The_article_is_the_one_that_was_annotated()
    {
        var other = new RecordedLayer { Article = new(new string('a', 64), 7) };
        Found("article-hash-differs", Ferry, "the annotations were made on aaaa", other).SpanId.ShouldBeNull();
        Found("article-length-differs", Ferry, "has 29 code points; the annotations were made on 7", other);

        var same = new RecordedLayer { Article = new(Ferry.Article.Sha256.ToUpperInvariant(), 29) };
        Silent("article-hash-differs", Ferry, same);
        Silent("article-length-differs", Ferry, same);
    }

    [Fact]
    public void The_length_counts_code_points()
    {
        var emoji = LayerBuilder.Of("👍 [c1:ferry]");
        Silent("article-length-differs", emoji, new RecordedLayer { Article = new(emoji.Article.Sha256, 7) });
    }

    [Fact]
    public void The_metadata_has_the_hash_of_the_article()
    {
        var metadata = Ferry.Article.Metadata with { Sha256 = new string('b', 64) };
        var changed = new Article(metadata, Ferry.Text, Ferry.Article.Sha256);
        new RuleBook(TestScheme.Instance).Check(changed, Ferry.Layer)[0].Code.ShouldBe("article-metadata-hash-differs");
        Silent("article-metadata-hash-differs", Ferry);
    }

    [Fact]
    public void Ids_that_came_twice_are_reported_where_they_are_now()
    {
        var span = Ferry.Layer.Find("n1")!;
        var loaded = Layer.Load([.. Ferry.Layer.Spans, span with { Extent = new(new(0, 1)) }], []);
        var builder = Ferry with { Layer = loaded.Layer };
        Found("duplicate-id", builder, "A second span has the id n1; it is now s2", new RecordedLayer { Renamed = loaded.Renamed }).SpanId.ShouldBe("s2");
        Silent("duplicate-id", builder);
    }

    [Fact]
    public void Complete_means_without_errors_or_with_a_reason()
    {
        Found("complete-with-errors", With(LayerStatus.Complete, null), "errors left");
        Silent("complete-with-errors", With(LayerStatus.Complete, "the scheme lacks a label"));
        Silent("complete-with-errors", With(LayerStatus.InProgress, null));
        Silent("complete-with-errors", Right() with { Layer = Layer.Of(Right().Layer.Spans, Right().Layer.Relations, LayerStatus.Complete) });
    }

    [Fact]
    public void Problems_come_in_document_order_with_a_spans_own_before_its_relations()
    {
        var problems = RuleFixture.Check(Ferry.Relation("contents", "a1", "c1"), new RecordedLayer { Article = new("", 0) });
        problems.Select(problem => problem.SpanId).Distinct().ShouldBe([null, "a1", "c1", "n1"]);
        var cue = problems.Where(problem => problem.SpanId == "a1").ToList();
        cue.FindLastIndex(problem => problem.RelationId is null).ShouldBeLessThan(cue.FindIndex(problem => problem.RelationId is not null));
    }

    [Fact]
    public void Any_layer_is_checked_the_same_twice_and_on_any_thread() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(LayerArbitrary.Layers().ToArbitrary(), layer =>
        {
            var article = TestArticle.Of("Quill said that, e\u0301 👍🏽 the “ferry” line cut 2.000 sailings.", "id");
            var book = new RuleBook(TestScheme.Instance);
            var once = book.Check(article, layer);
            var others = new System.Collections.Immutable.ImmutableArray<Problem>[4];
            Parallel.For(0, others.Length, i => others[i] = book.Check(article, layer));
            return Array.TrueForAll(others, other => other.SequenceEqual(once));
        }));

    [Fact]
    public void Rules_about_labels_that_the_scheme_lacks_are_silent()
    {
        var label = new LabelDefinition { Name = "claim", Title = "Claim", Key = 'c', Colour = "green" };
        var scheme = ((SchemeResult.Valid)new SchemeBuilder("small", "1.0.0", "").Add(label).Build()).Scheme;
        var builder = LayerBuilder.Of("[c1:the line cut sailings]");
        new RuleBook(scheme).Check(builder.Article, builder.Layer).ShouldBeEmpty();
    }

    [Fact]
    public void Codes_are_unique_and_spelt_alike()
    {
        RuleBook.Catalogue.Select(rule => rule.Code).ShouldBeUnique();
        foreach (var rule in RuleBook.Catalogue) rule.Code.ShouldMatch("^[a-z]+(-[a-z]+)*$");
    }

    static LayerBuilder With(LayerStatus status, string? reason) => Ferry with { Layer = Layer.Of(Ferry.Layer.Spans, [], status, reason) };

    static LayerBuilder Right() => Ferry
        .With("a1", "quote_style", "indirect")
        .With("c1", "claim_type", "numerical").With("c1", "checkworthy", "check_worthy").With("c1", "voice", "attributed")
        .With("n1", "kind", "count").With("n1", "value", "14").With("n1", "modifier", "exact").With("n1", "form", "digits")
        .Relation("content", "a1", "c1").Relation("quantifies", "n1", "c1");
}
