using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Testing.Annotation;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Annotation.Tests.Edits;

public sealed class EditHistoryRestoringTests
{
    static readonly EditStep[] Reasons = [.. Enumerable.Range(0, 4).Select(i => new EditStep(Complete(i + 1), Complete(i)))];

    [Fact]
    public void A_restored_history_undoes_and_redoes_like_the_one_that_was_kept() =>
        Prop.ForAll(LayerArbitrary.Sessions().ToArbitrary(), Gen.Choose(0, 20).ToArbitrary(), (session, back) =>
        {
            var steps = new List<EditStep>();
            var history = new EditHistory(session.Before);
            foreach (var edit in session.Edits)
            {
                steps.Add(new EditStep(edit, edit.Invert(history.Layer)));
                history = history.Do(edit);
            }
            back = Math.Min(back, steps.Count);
            for (var i = 0; i < back; i++) history = history.Undo(out _);

            var undone = steps[(steps.Count - back)..];
            undone.Reverse();
            var restored = EditHistory.Restore(history.Layer, steps[..(steps.Count - back)], undone);
            while (history.CanUndo)
            {
                (history, restored) = (history.Undo(out var expected), restored.Undo(out var applied));
                applied.ShouldBe(expected);
                restored.Layer.ShouldBe(history.Layer);
            }
            restored.CanUndo.ShouldBeFalse();
            while (history.CanRedo)
            {
                (history, restored) = (history.Redo(out var expected), restored.Redo(out var applied));
                applied.ShouldBe(expected);
                restored.Layer.ShouldBe(history.Layer);
            }
            restored.CanRedo.ShouldBeFalse();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Undo_ends_at_a_step_that_does_not_lead_back()
    {
        EditStep[] done = [Reasons[0], new(new Edit.RemoveSpan("s9"), new Edit.SetStatus(LayerStatus.Complete, "1")), Reasons[1], Reasons[2]];
        var history = EditHistory.Restore(Complete(3).Apply(Layer.Empty), done, []);
        history.Undo(out _).Undo(out _).CanUndo.ShouldBeFalse();
    }

    [Fact]
    public void Undo_ends_at_a_step_whose_inverse_is_another()
    {
        EditStep[] done = [Reasons[0], Reasons[1], new(Complete(7), Complete(2))];
        EditHistory.Restore(Complete(3).Apply(Layer.Empty), done, []).CanUndo.ShouldBeFalse();
    }

    [Fact]
    public void Redo_ends_at_a_step_that_does_not_fit()
    {
        EditStep[] undone = [Reasons[2], new(new Edit.RemoveRelation("r1"), new Edit.RemoveRelation("r1")), Reasons[1]];
        EditHistory.Restore(Complete(1).Apply(Layer.Empty), [], undone).Redo(out _).CanRedo.ShouldBeFalse();
    }

    [Fact]
    public void The_oldest_are_forgotten_at_the_limit()
    {
        var done = Enumerable.Range(0, EditHistory.Limit + 1).Select(i => new EditStep(Complete(i + 1), Complete(i))).ToList();
        var history = EditHistory.Restore(Complete(done.Count).Apply(Layer.Empty), done, []);
        var undone = 0;
        for (; history.CanUndo; undone++) history = history.Undo(out _);
        undone.ShouldBe(EditHistory.Limit);
        history.Layer.StatusReason.ShouldBe("1");
    }

    static Edit.SetStatus Complete(int reason) => new(LayerStatus.Complete, reason.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
