using FactCheck.Annotation.Layers;
using FactCheck.Storage.Sessions;

namespace FactCheck.Storage.Tests;

/// <content>Sessions that write layers.</content>
public abstract partial class CorpusStoreContract
{
    [Fact]
    public void A_layer_that_nobody_began_opens_empty_and_without_a_word()
    {
        Add("a", Text);
        using var scribe = Scribe.Open(Store);
        scribe.Layer.ShouldBe(Layer.Empty);
        scribe.History.CanUndo.ShouldBeFalse();
        scribe.Notices.ShouldBeEmpty();
        Store.ReadLayer(Alice, Article("a")).ShouldBeOfType<LayerReading.Absent>();
    }

    [Fact]
    public void What_was_kept_is_there_when_the_session_did_not_come_to_an_end()
    {
        Add("a", Text);
        var layer = Crashed(Scribe.Open(Store).Tag().Tag().Tag());
        Store.ReadLayer(Alice, Article("a")).ShouldBeOfType<LayerReading.Absent>();

        using var again = Reopen();
        again.Layer.ShouldBe(layer);
        again.Unplaced.ShouldBe(3);
        again.Notices.ShouldHaveSingleItem().Message.ShouldBe("3 changes were recovered from the journal.");
        again.Place().Revision.ShouldBe(1);
        OpenAgain().ReadLayer(Alice, Article("a")).ShouldBe(new LayerReading.Found(layer, again.Session.Version));
    }

    [Fact]
    public void An_id_that_stood_for_something_is_not_given_again_after_closing()
    {
        Add("a", Text);
        using (var first = Scribe.Open(Store).Tag().Tag().Undo()) first.Place();
        using var again = Reopen();
        again.Layer.Spans.ShouldHaveSingleItem().Id.ShouldBe("s1");
        again.Layer.NextSpanId().ShouldBe("s3");
        again.Redo().Layer.Spans[^1].Id.ShouldBe("s2");
        again.Tag().Layer.Spans[^1].Id.ShouldBe("s3");
    }

    [Fact]
    public void A_layer_that_was_placed_is_read_by_everybody()
    {
        Add("a", Text);
        using var scribe = Scribe.Open(Store).Tag();
        var version = scribe.Place();
        OpenAgain().ReadLayer(Alice, Article("a")).ShouldBe(new LayerReading.Found(scribe.Layer, version));
        scribe.Place().ShouldBe(version, "nothing changed since");
        scribe.Tag().Place().Revision.ShouldBe(2);
    }

    [Fact]
    public void Undo_reaches_back_over_closing_and_over_a_crash()
    {
        Add("a", Text);
        using (var first = Scribe.Open(Store).Tag().Tag()) first.Place();
        var second = Reopen().Tag();
        second.Dispose();

        using var third = Reopen();
        third.Layer.Spans.Length.ShouldBe(3);
        third.Undo().Undo().Undo();
        third.Layer.ShouldBe(Layer.Empty);
        third.History.CanUndo.ShouldBeFalse();
        third.Place();
        third.Dispose();

        using var fourth = Reopen();
        fourth.Redo().Redo();
        fourth.Layer.Spans.Length.ShouldBe(2);
        fourth.History.CanRedo.ShouldBeTrue();
    }

    [Fact]
    public void Changes_that_take_each_other_back_leave_the_stored_version_as_it_is()
    {
        Add("a", Text);
        using var scribe = Scribe.Open(Store).Tag();
        var version = scribe.Place();
        scribe.Tag().Undo().Place().ShouldBe(version);
        scribe.Dispose();
        using var again = Reopen();
        again.Unplaced.ShouldBe(0);
        again.History.CanRedo.ShouldBeTrue();
    }

    [Fact]
    public void A_second_session_is_told_who_writes()
    {
        Add("a", Text);
        using var first = Scribe.Open(Store, host: "newsroom-7").Tag();
        var held = OpenAgain().OpenLayer(Scribe.Writer("alice"), Article("a")).ShouldBeOfType<LayerOpening.HeldElsewhere>();
        held.Layer.ShouldBe(first.Layer, "also what is not placed yet");
        held.Holder.ShouldNotBeNull().Host.ShouldBe("newsroom-7");
        held.Holder.User.ShouldBe("alice");

        // Another annotator's layer is another layer.
        OpenAgain().OpenLayer(Scribe.Writer("bob"), Article("a")).ShouldBeOfType<LayerOpening.Writable>().Session.Dispose();
    }

    [Fact]
    public void Of_two_sessions_that_were_opened_the_one_that_begins_writes()
    {
        Add("a", Text);
        using var idle = Scribe.Open(Store, host: "idle");
        using var quick = Scribe.Open(OpenAgain(), host: "quick");
        idle.Session.IsOvertaken().ShouldBeFalse();
        quick.Tag();
        idle.Session.IsOvertaken().ShouldBeTrue();
        idle.Session.Holder().ShouldNotBeNull().Host.ShouldBe("quick");
        var lost = idle.TryTag().ShouldBeOfType<AppendOutcome.Lost>();
        lost.By.ShouldNotBeNull().Host.ShouldBe("quick");
        quick.Tag().Place();
        Store.ReadLayer(Alice, Article("a")).ShouldBeOfType<LayerReading.Found>().Layer.ShouldBe(quick.Layer);
    }

    [Fact]
    public void A_session_goes_on_where_another_has_ended_meanwhile()
    {
        Add("a", Text);
        using var idle = Scribe.Open(Store);
        using (var other = Scribe.Open(OpenAgain()).Tag()) other.Place();
        idle.TryTag().ShouldBeOfType<AppendOutcome.Lost>("it does not know what the other wrote");
        using var again = Reopen();
        again.Layer.Spans.Length.ShouldBe(1);
        again.Tag();
    }

    [Fact]
    public void Taking_over_gets_every_change_that_was_kept_and_the_other_loses_only_what_was_not()
    {
        Add("a", Text);
        using var first = Scribe.Open(Store, host: "first").Tag().Tag();
        using var second = Scribe.TakeOver(OpenAgain(), host: "second");
        second.Layer.ShouldBe(first.Layer);
        second.Notices.ShouldBeEmpty();
        first.Session.IsOvertaken().ShouldBeTrue();
        first.Session.Snapshot(first.Layer).ShouldBeOfType<SnapshotOutcome.Lost>().By.ShouldNotBeNull().Host.ShouldBe("second");
        second.Tag();
        var lost = first.TryTag().ShouldBeOfType<AppendOutcome.Lost>();
        lost.By.ShouldNotBeNull().Host.ShouldBe("second");
        second.Undo().Undo().Redo().Place();

        OpenAgain().OpenLayer(Scribe.Writer("alice"), Article("a")).ShouldBeOfType<LayerOpening.HeldElsewhere>().Holder.ShouldNotBeNull().Host.ShouldBe("second");
        using var third = Scribe.TakeOver(OpenAgain(), host: "third");
        third.Layer.ShouldBe(second.Layer);
        third.Tag();
    }

    [Fact]
    public void Who_saves_outside_a_session_meanwhile_wins_and_nothing_is_lost()
    {
        var article = Add("a", Text);
        var crashed = Scribe.Open(Store).Tag();
        crashed.Place();
        crashed.Tag().Tag();
        crashed.Dispose();
        var theirs = Layers(5);
        OpenAgain().SaveLayer(Alice, article, theirs, crashed.Session.Version).ShouldBeOfType<SaveOutcome.Saved>();

        using var again = Reopen();
        again.Layer.ShouldBe(theirs);
        again.Unplaced.ShouldBe(0);
        var notice = again.Notices.ShouldHaveSingleItem();
        notice.Kind.ShouldBe(LayerNoticeKind.ChangedByOthers);
        notice.Message.ShouldStartWith("The file was changed by others while 2 changes were only in the journal. Theirs is open, yours is kept at ");
        again.Tag().Place().Revision.ShouldBe(3);
    }

    [Fact]
    public void A_version_that_changed_underneath_is_not_replaced_before_it_is_accepted()
    {
        var article = Add("a", Text);
        using var scribe = Scribe.Open(Store).Tag();
        var theirs = OpenAgain().SaveLayer(Alice, article, Layers(4), LayerVersion.None).ShouldBeOfType<SaveOutcome.Saved>().Version;
        scribe.Session.Snapshot(scribe.Layer).ShouldBeOfType<SnapshotOutcome.Conflict>().Theirs.ShouldBe(theirs);
        scribe.Tag();
        Store.ReadLayer(Alice, article).ShouldBeOfType<LayerReading.Found>().Layer.ShouldBe(Layers(4));

        scribe.Session.Accept(theirs, Layers(4));
        scribe.Place().Revision.ShouldBe(2);
        Store.ReadLayer(Alice, article).ShouldBeOfType<LayerReading.Found>().Layer.ShouldBe(scribe.Layer);
        scribe.Dispose();
        Reopen().Layer.ShouldBe(scribe.Layer);
    }

    [Fact]
    public void A_layer_that_cannot_be_used_is_not_opened()
    {
        var article = Add("a", Text);
        Store.SaveLayer(Bob, article, Layers(1), LayerVersion.None);
        var other = new Annotation.Articles.Article(article.Metadata, "Q", article.Sha256);
        Store.OpenLayer(Scribe.Writer("bob"), other).ShouldBeOfType<LayerOpening.Unusable>().Problems.Select(problem => problem.Code).ShouldBe(["length-differs", "offsets"]);
    }

    [Fact]
    public void The_text_that_was_annotated_stays_readable()
    {
        var article = Add("a", Text);
        var old = new Annotation.Articles.Article(article.Metadata, "Another text.", new string('0', 64));
        Store.Records.ReadText(old, article.Sha256).ShouldBeNull();
        using var scribe = Scribe.Open(Store).Tag();
        scribe.Place();
        OpenAgain().Records.ReadText(old, article.Sha256).ShouldNotBeNull().Text.ShouldBe(Text);
    }

    [Fact]
    public void A_layer_is_replaced_by_an_edit_that_can_be_undone()
    {
        Add("a", Text);
        Layer before;
        using (var scribe = Scribe.Open(Store).Tag().Tag())
        {
            LayerReplacement.Run(OpenAgain(), Scribe.Writer("alice"), Article("a"), Layers(3)).ShouldBeOfType<ReplacementOutcome.HeldElsewhere>();
            scribe.Place();
            before = scribe.Layer;
        }
        LayerReplacement.Run(OpenAgain(), Scribe.Writer("alice"), Article("a"), Layers(3)).ShouldBeOfType<ReplacementOutcome.Replaced>().Version.Revision.ShouldBe(2);
        LayerReplacement.Run(OpenAgain(), Scribe.Writer("alice"), Article("a"), Layers(3)).ShouldBeOfType<ReplacementOutcome.Unchanged>();
        Store.ReadLayer(Alice, Article("a")).ShouldBeOfType<LayerReading.Found>().Layer.ShouldBe(Layers(3));
        Reopen().Undo().Layer.ShouldBe(before);
    }

    [Fact]
    public void A_program_that_saves_where_a_session_was_before_is_told_by_the_history()
    {
        var article = Add("a", Text);
        Layer before;
        using (var scribe = Scribe.Open(Store).Tag())
        {
            scribe.Place();
            before = scribe.Layer;
        }
        Store.SaveLayer(Alice, article, Layers(3), Reopened().Session.Version).ShouldBeOfType<SaveOutcome.Saved>().Version.Revision.ShouldBe(2);
        using var again = Reopen();
        again.Layer.ShouldBe(Layers(3));
        again.Undo().Layer.ShouldBe(before);
    }

    Scribe Reopened()
    {
        using var scribe = Reopen();
        return scribe;
    }

    // A process that ends lets go of its locks and does nothing more.
    static Layer Crashed(Scribe scribe)
    {
        scribe.Dispose();
        return scribe.Layer;
    }

    Scribe Reopen() => Scribe.Open(OpenAgain());
}
