using System.Collections.Immutable;
using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Edits;

/// <summary>A layer with the edits that can be undone and redone. Immutable. Compared by reference.</summary>
public sealed partial class EditHistory
{
    readonly ImmutableList<EditStep> _done;
    readonly ImmutableStack<EditStep> _undone;

    /// <summary>A layer without history.</summary>
    public EditHistory(Layer layer)
        : this(layer, [], [])
    {
    }

    EditHistory(Layer layer, ImmutableList<EditStep> done, ImmutableStack<EditStep> undone)
    {
        Layer = layer;
        _done = done;
        _undone = undone;
    }

    /// <summary>Most edits that can be undone; the oldest are forgotten.</summary>
    public static int Limit => 10_000;

    /// <summary>The layer now.</summary>
    public Layer Layer { get; }

    /// <summary>True where something can be undone.</summary>
    public bool CanUndo => !_done.IsEmpty;

    /// <summary>True where something can be redone.</summary>
    public bool CanRedo => !_undone.IsEmpty;

    /// <summary>The edit that is undone next; null: there is none.</summary>
    public EditStep? Last => _done.IsEmpty ? null : _done[^1];

    /// <summary>After <paramref name="edit"/>; what was undone can no longer be redone.</summary>
    /// <exception cref="ArgumentException">The edit does not fit the layer.</exception>
    public EditHistory Do(Edit edit)
    {
        var step = new EditStep(edit, edit.Invert(Layer));
        var done = _done.Count < Limit ? _done : _done.RemoveAt(0);
        return new EditHistory(edit.Apply(Layer), done.Add(step), []);
    }

    /// <summary>Before the last edit. <paramref name="applied"/> is the inverse that was applied.</summary>
    /// <exception cref="InvalidOperationException">Nothing can be undone.</exception>
    public EditHistory Undo(out Edit applied)
    {
        if (!CanUndo) throw new InvalidOperationException("There is nothing to undo.");
        var step = _done[^1];
        applied = step.Inverse;
        return new EditHistory(applied.Apply(Layer), _done.RemoveAt(_done.Count - 1), _undone.Push(step));
    }

    /// <summary>After the edit last undone. <paramref name="applied"/> is that edit.</summary>
    /// <exception cref="InvalidOperationException">Nothing can be redone.</exception>
    public EditHistory Redo(out Edit applied)
    {
        if (!CanRedo) throw new InvalidOperationException("There is nothing to redo.");
        var undone = _undone.Pop(out var step);
        applied = step.Edit;
        return new EditHistory(applied.Apply(Layer), _done.Add(step), undone);
    }
}
