using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;

namespace FactCheck.Terminal.Widgets;

/// <summary>A widget on top of the screen. It takes itself off when the user is done, then says how.</summary>
public sealed class DialogLayer : ILayer
{
    readonly LayerStack _layers;
    readonly IWidget _widget;
    readonly Look _look;
    readonly Action<WidgetResult> _done;

    /// <summary>A layer that is not shown yet; <see cref="LayerStack.Push"/> shows it.</summary>
    /// <param name="layers">The stack that it will be in.</param>
    /// <param name="widget">What it shows.</param>
    /// <param name="look">How.</param>
    /// <param name="done">Called with <see cref="WidgetResult.Accepted"/> or <see cref="WidgetResult.Cancelled"/> when the layer is off the
    /// stack.</param>
    public DialogLayer(LayerStack layers, IWidget widget, Look look, Action<WidgetResult> done)
    {
        ArgumentNullException.ThrowIfNull(layers);
        ArgumentNullException.ThrowIfNull(widget);
        ArgumentNullException.ThrowIfNull(look);
        ArgumentNullException.ThrowIfNull(done);
        (_layers, _widget, _look, _done) = (layers, widget, look, done);
    }

    /// <inheritdoc/>
    public bool IsOpaque => false;

    /// <inheritdoc/>
    public EventResult Handle(in TerminalEvent input)
    {
        var result = _widget.Handle(input);
        if (result == WidgetResult.Ignored) return EventResult.Ignored;
        if (result is WidgetResult.Accepted or WidgetResult.Cancelled)
        {
            _layers.Remove(this);
            _done(result);
        }
        return EventResult.Handled;
    }

    /// <inheritdoc/>
    public void Render(CellBuffer buffer, Rect area) => _widget.Render(buffer, area, _look);
}
