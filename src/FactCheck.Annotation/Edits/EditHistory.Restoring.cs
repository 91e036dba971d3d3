using System.Collections.Immutable;
using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Edits;

/// <content>A history that was kept elsewhere.</content>
public sealed partial class EditHistory
{
    /// <summary>
    /// The history of a layer from steps that were kept. Each step is tried: where one does not lead back to a layer from which it leads here again,
    /// it and those beyond it are left out, so that what can be undone and redone fits for certain. O(steps · spans).
    /// </summary>
    /// <param name="layer">The layer now.</param>
    /// <param name="done">What was done, the last one last; of more than <see cref="Limit"/> the oldest are forgotten.</param>
    /// <param name="undone">What was undone, the last one, which is redone first, last.</param>
    public static EditHistory Restore(Layer layer, IReadOnlyList<EditStep> done, IReadOnlyList<EditStep> undone) =>
        new(layer, [.. Undoable(layer, done)], Redoable(layer, undone));

    static List<EditStep> Undoable(Layer layer, IReadOnlyList<EditStep> done)
    {
        var fitting = new List<EditStep>();
        for (var i = done.Count - 1; i >= 0 && fitting.Count < Limit; i--)
        {
            if (Beyond(layer, done[i].Inverse, done[i].Edit) is not { } before) break;
            fitting.Add(done[i]);
            layer = before;
        }
        fitting.Reverse();
        return fitting;
    }

    static ImmutableStack<EditStep> Redoable(Layer layer, IReadOnlyList<EditStep> undone)
    {
        var fitting = new List<EditStep>();
        for (var i = undone.Count - 1; i >= 0; i--)
        {
            if (Beyond(layer, undone[i].Edit, undone[i].Inverse) is not { } after) break;
            fitting.Add(undone[i]);
            layer = after;
        }
        fitting.Reverse();
        return [.. fitting];
    }

    /// <summary>The layer after <paramref name="away"/>, from which <paramref name="back"/> leads to <paramref name="layer"/>; null: they do not.</summary>
    static Layer? Beyond(Layer layer, Edit away, Edit back)
    {
        try
        {
            var other = away.Apply(layer);
            return back.Apply(other).Equals(layer) ? other : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
