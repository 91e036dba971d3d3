using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Edits;

/// <summary>A layer with the edits that can be undone and redone. Immutable.</summary>
public sealed class EditHistory
{
    /// <summary>A layer without history.</summary>
    public EditHistory(Layer layer) => Layer = layer;

    /// <summary>The layer now.</summary>
    public Layer Layer { get; }

    /// <summary>True where something can be undone.</summary>
    public bool CanUndo => throw new NotImplementedException();

    /// <summary>True where something can be redone.</summary>
    public bool CanRedo => throw new NotImplementedException();

    /// <summary>After <paramref name="edit"/>; what was undone can no longer be redone.</summary>
    public EditHistory Do(Edit edit) => throw new NotImplementedException();

    /// <summary>Before the last edit. <paramref name="applied"/> is the inverse that was applied.</summary>
    /// <exception cref="InvalidOperationException">Nothing can be undone.</exception>
    public EditHistory Undo(out Edit applied) => throw new NotImplementedException();

    /// <summary>After the edit last undone.</summary>
    /// <exception cref="InvalidOperationException">Nothing can be redone.</exception>
    public EditHistory Redo(out Edit applied) => throw new NotImplementedException();
}
