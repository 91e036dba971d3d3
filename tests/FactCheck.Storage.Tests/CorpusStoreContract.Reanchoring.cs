using FactCheck.Annotation.Anchoring;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Storage.Records;
using FactCheck.Storage.Sessions;

namespace FactCheck.Storage.Tests;

/// <content>Layers whose article has another text now.</content>
public abstract partial class CorpusStoreContract
{
    const string Before = "Corrected. ";

    [Fact]
    public void A_layer_on_another_text_opens_with_what_it_records_and_nothing_is_written()
    {
        Add("a", Text);
        LayerVersion version;
        using (var scribe = Scribe.Open(Store).Tag().Tag()) version = scribe.Place();

        var revised = OpenRevised();
        revised.Recorded.Spans.Select(span => (span.Id, span.Quote)).ShouldBe([("s1", "Qu"), ("s2", "ll")]);
        revised.Recorded.Text.ShouldBe(Text);
        revised.Problem.Code.ShouldBe("hash-differs");
        var reading = Store.ReadLayer(Alice, Revision()).ShouldBeOfType<LayerReading.Revised>();
        (reading.Version, reading.Recorded.Text).ShouldBe((version, Text));
        Store.ReadLayer(Alice, Article("a")).ShouldBeOfType<LayerReading.Found>().Version.ShouldBe(version);
    }

    [Fact]
    public void A_layer_that_no_session_wrote_opens_without_its_old_text()
    {
        var article = Add("a", Text);
        Store.SaveLayer(Alice, article, Layers(2), LayerVersion.None);
        OpenRevised().Recorded.Text.ShouldBeNull();
        OpenRevised().Recorded.Length.ShouldBe(article.Document.Offsets.CodePointLength);
    }

    [Fact]
    public void A_confirmed_layer_is_the_next_revision_and_the_old_one_stays_readable()
    {
        Add("a", Text);
        LayerVersion version;
        using (var scribe = Scribe.Open(Store).Tag().Tag()) version = scribe.Place();
        var wanted = Anchored(OpenRevised().Recorded);

        var outcome = Store.Reanchor(Scribe.Writer("alice"), Revision(), OpenRevised().Stamp, wanted).ShouldBeOfType<ReplacementOutcome.Replaced>();

        outcome.Version.Revision.ShouldBe(version.Revision + 1);
        OpenAgain().ReadLayer(Alice, Revision()).ShouldBe(new LayerReading.Found(wanted, outcome.Version));
        var name = new LayerName(Alice, ArticleId.From("a"));
        OpenAgain().Records.Copies(name).Where(copy => copy.Kind == KeptKind.Revision).Select(copy => copy.Name).ShouldBe(["1", "2"]);
        OpenAgain().Records.ReadVersion(name, version.Sha256).ShouldNotBeNull();
        OpenAgain().Records.ReadText(Revision(), Article("a").Sha256)!.Text.ShouldBe(Text);
    }

    [Fact]
    public void After_that_the_layer_is_written_on_and_undo_ends_where_the_text_changed()
    {
        Add("a", Text);
        using (var scribe = Scribe.Open(Store).Tag()) scribe.Place();
        Store.Reanchor(Scribe.Writer("alice"), Revision(), OpenRevised().Stamp, Anchored(OpenRevised().Recorded)).ShouldBeOfType<ReplacementOutcome.Replaced>();

        var opening = OpenAgain().OpenLayer(Scribe.Writer("alice"), Revision()).ShouldBeOfType<LayerOpening.Writable>();
        using var session = opening.Session;
        opening.History.CanUndo.ShouldBeFalse();
        opening.Notices.ShouldBeEmpty();
        opening.History.Layer.Spans.ShouldHaveSingleItem().Extent.Hull.Start.ShouldBe(Before.Length);
    }

    [Fact]
    public void Changes_that_were_only_written_down_are_carried_over_and_kept()
    {
        Add("a", Text);
        using (var scribe = Scribe.Open(Store).Tag()) scribe.Place();
        Crashed(Reopen().Tag());

        var revised = OpenRevised();
        revised.Recorded.Spans.Length.ShouldBe(2);
        Store.Reanchor(Scribe.Writer("alice"), Revision(), revised.Stamp, Anchored(revised.Recorded)).ShouldBeOfType<ReplacementOutcome.Replaced>();
        OpenAgain().Records.Copies(new LayerName(Alice, ArticleId.From("a"))).ShouldContain(copy => copy.Kind == KeptKind.Recovery);
    }

    [Fact]
    public void What_was_changed_since_it_was_opened_is_not_replaced()
    {
        Add("a", Text);
        using (var scribe = Scribe.Open(Store).Tag()) scribe.Place();
        var revised = OpenRevised();
        using (var scribe = Reopen().Tag()) scribe.Place();
        var version = Store.ReadLayer(Alice, Article("a")).ShouldBeOfType<LayerReading.Found>().Version;

        Store.Reanchor(Scribe.Writer("alice"), Revision(), revised.Stamp, Layer.Empty).ShouldBeOfType<ReplacementOutcome.Failed>().Reason.ShouldContain("Open the article again");
        Store.ReadLayer(Alice, Article("a")).ShouldBeOfType<LayerReading.Found>().Version.ShouldBe(version);
    }

    [Fact]
    public void While_somebody_writes_on_the_old_text_it_is_not_opened_on_the_new_one()
    {
        Add("a", Text);
        using var scribe = Scribe.Open(Store).Tag();
        scribe.Place();
        OpenAgain().OpenLayer(Scribe.Writer("alice"), Revision()).ShouldBeOfType<LayerOpening.Unusable>().Problems.ShouldHaveSingleItem().Message.ShouldContain("alice on desk");
    }

    [Fact]
    public void Nothing_is_put_in_the_place_of_a_layer_that_is_not_there()
    {
        var article = Add("a", Text);
        Store.SaveLayer(Bob, article, Layers(1), LayerVersion.None);
        Store.OpenLayer(Scribe.Writer("alice"), Revision()).ShouldBeOfType<LayerOpening.Writable>("alice has none").Session.Dispose();
        Store.Reanchor(Scribe.Writer("alice"), Revision(), "", Layer.Empty).ShouldBeOfType<ReplacementOutcome.Failed>();
    }

    // The article as somebody has changed it.
    Article Revision()
    {
        var article = Article("a");
        return new Article(article.Metadata, Before + article.Text, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Before + article.Text))));
    }

    RevisedLayer OpenRevised() => OpenAgain().OpenLayer(Scribe.Writer("alice"), Revision()).ShouldBeOfType<LayerOpening.Revised>().Layer;

    Layer Anchored(RecordedAnnotations recorded)
    {
        var places = Reanchoring.Propose(recorded, Revision()).ToDictionary(p => p.Span.Id, p => p.Outcome.ShouldBeOfType<AnchorOutcome.Kept>().Place);
        return ReanchoredLayer.Of(recorded, Revision(), places, DateTimeOffset.UnixEpoch).Layer;
    }
}
