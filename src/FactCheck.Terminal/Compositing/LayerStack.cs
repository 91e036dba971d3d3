using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Input;

namespace FactCheck.Terminal.Compositing;

/// <summary>
/// The layers of the screen, bottom to top. Events go to the topmost first; a layer that ignores one hands it down only where it is neither modal nor
/// opaque. A new size and focus changes go to every layer. Layers may push and pop while they handle an event. Not thread-safe.
/// </summary>
public sealed class LayerStack
{
    readonly List<ILayer> _layers = [];
    int _changes;

    /// <summary>Number of layers.</summary>
    public int Count => _layers.Count;

    /// <summary>The topmost layer, or null where there is none.</summary>
    public ILayer? Top => _layers.Count == 0 ? null : _layers[^1];

    /// <summary>Puts a layer on top.</summary>
    public void Push(ILayer layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        _layers.Add(layer);
        _changes++;
    }

    /// <summary>Takes the topmost layer off.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public ILayer Pop()
    {
        if (Top is not { } top) throw new InvalidOperationException("There is no layer to take off.");
        _layers.RemoveAt(_layers.Count - 1);
        _changes++;
        return top;
    }

    /// <summary>Puts a layer in place of the topmost, which is returned.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public ILayer Replace(ILayer layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        var top = Pop();
        Push(layer);
        return top;
    }

    /// <summary>Takes a layer off, wherever it stands; a dialog closes itself with it.</summary>
    /// <returns>False where it is not in the stack.</returns>
    public bool Remove(ILayer layer)
    {
        if (!_layers.Remove(layer)) return false;
        _changes++;
        return true;
    }

    /// <summary>Hands an event to the layers.</summary>
    public EventResult Handle(in TerminalEvent input)
    {
        if (input.Kind is TerminalEventKind.Resize or TerminalEventKind.FocusIn or TerminalEventKind.FocusOut) return Broadcast(input);
        var changes = _changes;
        for (var i = _layers.Count - 1; i >= 0; i--)
        {
            var layer = _layers[i];
            if (layer.Handle(input) == EventResult.Handled || changes != _changes) return EventResult.Handled;
            if (layer.IsModal || layer.IsOpaque) break;
        }
        return EventResult.Ignored;
    }

    /// <summary>Draws from the topmost opaque layer up. The cursor is that of the topmost modal layer or of one above it.</summary>
    public void Render(CellBuffer buffer, Rect area)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        var first = _layers.FindLastIndex(static layer => layer.IsOpaque);
        for (var i = Math.Max(0, first); i < _layers.Count; i++)
        {
            if (_layers[i].IsModal) buffer.Cursor = null;
            _layers[i].Render(buffer, area);
        }
    }

    EventResult Broadcast(in TerminalEvent input)
    {
        var changes = _changes;
        var result = EventResult.Ignored;
        for (var i = _layers.Count - 1; i >= 0 && changes == _changes; i--)
            if (_layers[i].Handle(input) == EventResult.Handled) result = EventResult.Handled;
        return changes == _changes ? result : EventResult.Handled;
    }
}
