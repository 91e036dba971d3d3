using System.Collections.Immutable;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;

namespace FactCheck.Terminal.Widgets;

/// <summary>
/// Any number of values out of an enumeration: a value's key, or Left, Right and Space, add it and take it away; Backspace takes all away.
/// </summary>
public sealed class MultiChoiceField : FormField
{
    readonly bool[] _chosen;
    int _cursor;

    /// <summary>A field without a value.</summary>
    public MultiChoiceField(string name, string label, params ReadOnlySpan<ChoiceOption> options)
        : base(name, label)
    {
        Options = [.. options];
        _chosen = new bool[options.Length];
    }

    /// <summary>What can be chosen.</summary>
    public ImmutableArray<ChoiceOption> Options { get; }

    /// <summary>The chosen values in the order of the options. Values that are no option are left out when set.</summary>
    public ImmutableArray<string> Values
    {
        get => [.. Options.Where((_, index) => _chosen[index]).Select(option => option.Value)];
        set
        {
            for (var i = 0; i < _chosen.Length; i++) _chosen[i] = value.Contains(Options[i].Value);
        }
    }

    /// <inheritdoc/>
    public override bool IsEmpty => Array.IndexOf(_chosen, true) < 0;

    internal override string? Check() => null;

    internal override int MeasureRows(int columns, Look look) => OptionFlow.MeasureRows(Options.AsSpan(), null, columns, look);

    internal override EventResult Handle(in TerminalEvent input)
    {
        if (input.Kind != TerminalEventKind.Key || Options.IsEmpty) return EventResult.Ignored;
        var key = input.Key;
        if (key == Key.Left) return MoveTo(_cursor - 1);
        if (key == Key.Right) return MoveTo(_cursor + 1);
        if (key == Key.Char(' ')) return Toggle(_cursor);
        if (key == Key.Backspace || key == Key.Delete)
        {
            Array.Clear(_chosen);
            return EventResult.Handled;
        }
        var option = OptionKeys.Find(Options.AsSpan(), input);
        return option < 0 ? EventResult.Ignored : Toggle(option);
    }

    internal override void Render(CellBuffer buffer, Rect area, Rect view, Look look, FocusState focus)
    {
        var flow = new OptionFlow(area, look);
        for (var i = 0; i < Options.Length; i++)
        {
            var place = flow.Next(Options[i]);
            if (!view.Contains(place.Column, place.Row)) continue;
            var hasCursor = focus == FocusState.Focused && i == _cursor;
            var style = hasCursor ? look.Theme.Selected : _chosen[i] ? look.Theme.Accent : look.Theme.Text;
            if (_chosen[i]) OptionFlow.DrawChosen(buffer, place, look, Options[i], style);
            else OptionFlow.Draw(buffer, place, look, Options[i], style);
            if (hasCursor) buffer.Cursor = (place.Column + Math.Min(1, place.Columns - 1), place.Row);
        }
    }

    EventResult MoveTo(int option)
    {
        _cursor = (option + Options.Length) % Options.Length;
        return EventResult.Handled;
    }

    EventResult Toggle(int option)
    {
        (_cursor, _chosen[option]) = (option, !_chosen[option]);
        return EventResult.Handled;
    }
}
