using FactCheck.Annotation.Layers;
using FactCheck.Formats.Journal;
using FactCheck.Formats.Standoff;
using FactCheck.Storage.Records;
using FactCheck.Storage.Sessions;

namespace FactCheck.Storage.Tests;

/// <content>What is kept of layers.</content>
public abstract partial class CorpusStoreContract
{
    [Fact]
    public void Where_nobody_wrote_nothing_is_kept()
    {
        Add("a", Text);
        var layer = new LayerName(Alice, Article("a").Id);
        Store.Records.Journals().ShouldBeEmpty();
        Store.Records.LayersWithCopies().ShouldBeEmpty();
        Store.Records.Read(layer).ShouldBe(new LayerRecord(null, LayerVersion.None));
        Store.Records.Copies(layer).ShouldBeEmpty();
    }

    [Fact]
    public void Journals_and_revisions_are_found_by_article_then_by_annotator()
    {
        Add("b", Text);
        Add("a", Text);
        foreach (var (article, annotator) in new[] { ("b", "alice"), ("a", "bob"), ("a", "alice") })
        {
            using var scribe = Scribe.Open(Store, article, annotator).Tag();
            scribe.Place();
        }
        Store.Records.Journals().Select(layer => layer.ToString()).ShouldBe(["a, alice", "a, bob", "b, alice"]);
        Store.Records.LayersWithCopies().ShouldBe(Store.Records.Journals());
    }

    [Fact]
    public void Every_revision_is_kept_byte_for_byte_and_found_by_its_hash()
    {
        Add("a", Text);
        var layer = new LayerName(Alice, Article("a").Id);
        LayerVersion first, second;
        using (var scribe = Scribe.Open(Store).Tag())
        {
            first = scribe.Place();
            second = scribe.Tag().Place();
        }
        Store.Records.Read(layer).Present.ShouldBe(second);
        var copies = Store.Records.Copies(layer);
        copies.Select(copy => (copy.Kind, copy.Name)).ShouldBe([(KeptKind.Revision, "1"), (KeptKind.Revision, "2")]);
        Store.Records.ReadCopy(copies[0]).ShouldBe(Store.Records.ReadVersion(layer, first.Sha256));
        StandoffFormat.Read(Store.Records.ReadCopy(copies[0])).Value.ShouldNotBeNull().Spans.Count.ShouldBe(1);
        Store.Records.ReadVersion(layer, new string('0', 64)).ShouldBeNull();
        JournalFormat.Read(Store.Records.Read(layer).Journal).Damages.ShouldBeEmpty();
    }

    [Fact]
    public void A_kept_text_is_read_by_its_hash()
    {
        Add("a", Text);
        var article = Article("a");
        using (var scribe = Scribe.Open(Store).Tag()) scribe.Place();
        Store.Records.ReadText(article, article.Sha256).ShouldBeSameAs(article);
        Store.Records.ReadText(article, new string('0', 64)).ShouldBeNull();
        Store.Records.ReadText(article, "../../articles/a").ShouldBeNull();
    }

    [Fact]
    public void What_can_be_read_is_not_put_back_over()
    {
        Add("a", Text);
        var layer = new LayerName(Alice, Article("a").Id);
        LayerVersion first;
        using (var scribe = Scribe.Open(Store).Tag())
        {
            first = scribe.Place();
            scribe.Tag().Place();
        }
        var old = Store.Records.ReadVersion(layer, first.Sha256).ShouldNotBeNull();
        Store.PutBack(Scribe.Writer("alice"), Article("a"), old).ShouldBeOfType<ReplacementOutcome.Failed>().Reason.ShouldContain("can be read again");
        Store.PutBack(Scribe.Writer("alice"), Article("a"), "{ torn"u8.ToArray()).ShouldBeOfType<ReplacementOutcome.Failed>();
        Store.PutBack(Scribe.Writer("bob"), Article("a"), old).ShouldBeOfType<ReplacementOutcome.Failed>().Reason.ShouldContain("says that alice annotated");
        Store.ReadLayer(Alice, Article("a")).ShouldBeOfType<LayerReading.Found>().Layer.Spans.Length.ShouldBe(2);
    }

    [Fact]
    public void What_is_missing_is_put_back_as_it_was_and_goes_on_with_its_history()
    {
        Add("a", Text);
        using (var scribe = Scribe.Open(Store).Tag()) scribe.Place();
        var layer = new LayerName(Alice, Article("a").Id);
        var bytes = Store.Records.ReadCopy(Store.Records.Copies(layer)[0]);
        Remove(layer);
        Store.Records.PresentVersion(layer).ShouldBe(LayerVersion.None);
        Store.PutBack(Scribe.Writer("alice", "mender"), Article("a"), bytes).ShouldBeOfType<ReplacementOutcome.Replaced>().Version.Revision.ShouldBe(1);
        JournalFormat.Read(Store.Records.Read(layer).Journal).Entries[^1].Event.ShouldBeOfType<JournalEvent.Opened>().Host.ShouldBe("mender");
        using var again = Reopen();
        again.Undo().Layer.ShouldBe(Layer.Empty);
    }

    [Fact]
    public void What_only_the_journal_held_is_kept_beside_when_an_older_version_is_put_back()
    {
        Add("a", Text);
        using (var scribe = Scribe.Open(Store).Tag())
        {
            scribe.Place();
            scribe.Tag().Place();
            scribe.Tag();
        }
        var layer = new LayerName(Alice, Article("a").Id);
        var first = Store.Records.ReadCopy(Store.Records.Copies(layer)[0]);
        Remove(layer);
        Store.PutBack(Scribe.Writer("alice"), Article("a"), first).ShouldBeOfType<ReplacementOutcome.Replaced>().Version.Revision.ShouldBe(1);
        Store.Records.Copies(layer).Count(copy => copy.Kind == KeptKind.Recovery).ShouldBe(1);
        using var again = Reopen();
        again.Layer.Spans.Length.ShouldBe(1);
        again.Notices.ShouldBeEmpty();
        again.Unplaced.ShouldBe(0);
        again.History.CanUndo.ShouldBeFalse();
        again.Layer.NextSpanId().ShouldBe("s4");
    }

    /// <summary>Somebody deletes the present version behind the store's back.</summary>
    protected abstract void Remove(LayerName layer);
}
