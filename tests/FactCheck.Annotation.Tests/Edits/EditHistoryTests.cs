using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Testing.Annotation;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Annotation.Tests.Edits;

public sealed class EditHistoryTests
{
    [Fact]
    public void Undo_walks_back_through_every_layer_and_redo_forward_again() =>
        Check.QuickThrowOnFailure(Prop.ForAll(LayerArbitrary.Sessions().ToArbitrary(), session =>
        {
            var layers = new List<Layer> { session.Before };
            var history = new EditHistory(session.Before);
            foreach (var edit in session.Edits)
            {
                history = history.Do(edit);
                layers.Add(history.Layer);
            }
            for (var i = layers.Count - 2; i >= 0; i--)
            {
                var shown = history.Layer;
                history = history.Undo(out var applied);
                if (!history.Layer.Equals(layers[i]) || !applied.Apply(shown).Equals(layers[i])) return false;
            }
            if (history.CanUndo) return false;
            for (var i = 1; i < layers.Count; i++)
            {
                history = history.Redo(out var applied);
                if (!history.Layer.Equals(layers[i]) || applied != session.Edits[i - 1]) return false;
            }
            return !history.CanRedo;
        }));

    [Fact]
    public void A_new_edit_forgets_what_was_undone()
    {
        var history = new EditHistory(Layer.Empty).Do(Complete("first")).Undo(out _);
        history.CanRedo.ShouldBeTrue();
        history.Do(Complete("second")).CanRedo.ShouldBeFalse();
    }

    [Fact]
    public void Nothing_to_undo_or_redo_is_the_callers_bug()
    {
        Should.Throw<InvalidOperationException>(() => new EditHistory(Layer.Empty).Undo(out _));
        Should.Throw<InvalidOperationException>(() => new EditHistory(Layer.Empty).Redo(out _));
    }

    [Fact]
    public void The_oldest_edits_are_forgotten_at_the_limit()
    {
        var history = new EditHistory(Layer.Empty);
        for (var i = 0; i <= EditHistory.Limit; i++) history = history.Do(Complete(i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var undone = 0;
        for (; history.CanUndo; undone++) history = history.Undo(out _);
        undone.ShouldBe(EditHistory.Limit);
        history.Layer.StatusReason.ShouldBe("0");
    }

    static Edit Complete(string reason) => new Edit.SetStatus(LayerStatus.Complete, reason);
}
