using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Formats.Journal;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Formats.Tests.Journal;

/// <summary>A session that is closed, or dies, is gone on with as if it had never ended.</summary>
public sealed class JournalReplayLaws
{
    [Fact]
    public void A_replayed_journal_is_the_session_with_its_layer_and_all_that_could_be_undone_and_redone() =>
        Prop.ForAll(JournalSession.Sessions().ToArbitrary(), session =>
            Check(Replayed(session, 0, session.Before), session.History)).QuickCheckThrowOnFailure();

    [Fact]
    public void From_any_snapshot_on_it_is_the_same_and_undo_reaches_back_before_it() =>
        Prop.ForAll(JournalSession.Sessions().ToArbitrary(), session =>
        {
            foreach (var anchor in JournalCourse.Of(session.Entries).Anchors)
                Check(Replayed(session, anchor.Next, session.Layers[anchor.Next - 1]), session.History);
            for (var i = 0; i < session.Events.Count; i++)
                if (session.Events[i] is JournalEvent.Snapshot) Check(Replayed(session, i + 1, session.Layers[i]), session.History);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_journal_is_canonical() =>
        Prop.ForAll(JournalSession.Sessions().ToArbitrary(), session =>
        {
            byte[] bytes = [.. JournalSample.Chain(session.Events).SelectMany(line => line)];
            var reading = JournalFormat.Read(bytes);
            reading.Damages.ShouldBeEmpty();
            reading.Entries.SelectMany(JournalFormat.Write).ShouldBe(bytes);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_edit_read_back_does_the_same() =>
        Prop.ForAll(JournalSession.Sessions().ToArbitrary(), session =>
        {
            var layer = session.Before;
            for (var i = 0; i < session.Events.Count; i++)
            {
                if (session.Events[i] is JournalEvent.Edited edited)
                {
                    var edit = JournalEdits.Read(edited.Edit, JournalSession.Article).Value.ShouldNotBeNull();
                    var inverse = JournalEdits.Read(edited.Inverse, JournalSession.Article).Value.ShouldNotBeNull();
                    inverse.Apply(edit.Apply(layer)).ShouldBe(layer);
                    edit.Apply(layer).ShouldBe(session.Layers[i]);
                }
                layer = session.Layers[i];
            }
        }).QuickCheckThrowOnFailure();

    static EditHistory Replayed(JournalSession session, int from, Layer start) =>
        JournalReplay.Run(session.Entries, from, start, JournalSession.Article).ShouldBeOfType<ReplayOutcome.Replayed>().History;

    static void Check(EditHistory replayed, EditHistory kept)
    {
        replayed.Layer.ShouldBe(kept.Layer);
        var (forward, back) = (replayed, kept);
        for (; back.CanRedo; (forward, back) = (forward.Redo(out _), back.Redo(out _))) forward.Layer.ShouldBe(back.Layer);
        forward.CanRedo.ShouldBeFalse();
        forward.Layer.ShouldBe(back.Layer);
        for (; back.CanUndo; (forward, back) = (forward.Undo(out _), back.Undo(out _))) forward.Layer.ShouldBe(back.Layer);
        forward.CanUndo.ShouldBeFalse();
        forward.Layer.ShouldBe(back.Layer);
    }
}
