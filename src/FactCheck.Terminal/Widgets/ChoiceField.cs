using System.Collections.Immutable;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;

namespace FactCheck.Terminal.Widgets;

/// <summary>One value out of an enumeration: its key chooses it, Left and Right (Space) step through, Backspace takes an optional one away.</summary>
public sealed class ChoiceField : FormField
{
    ChoiceOption _defaultNote;
    int _chosen = -1;

    /// <summary>A field without a value.</summary>
    public ChoiceField(string name, string label, params ReadOnlySpan<ChoiceOption> options)
        : base(name, label) => Options = [.. options];

    /// <summary>What can be chosen.</summary>
    public ImmutableArray<ChoiceOption> Options { get; }

    /// <summary>The default, named beside the options while another value is chosen; null where there is none.</summary>
    public string? Default
    {
        get;
        init
        {
            field = value;
            var index = IndexOf(value);
            if (index >= 0) _defaultNote = new ChoiceOption(default, "", $"default: {Options[index].Label}");
        }
    }

    /// <summary>The chosen value, or null. Setting a value that is no option chooses none.</summary>
    public string? Value
    {
        get => _chosen < 0 ? null : Options[_chosen].Value;
        set => _chosen = IndexOf(value);
    }

    /// <inheritdoc/>
    public override bool IsEmpty => _chosen < 0;

    internal override string? Check() => null;

    internal override int MeasureRows(int columns, Look look) =>
        OptionFlow.MeasureRows(Options.AsSpan(), HasNote ? _defaultNote : null, columns, look);

    internal override EventResult Handle(in TerminalEvent input)
    {
        if (input.Kind != TerminalEventKind.Key) return EventResult.Ignored;
        var key = input.Key;
        if (key == Key.Left) return Step(-1);
        if (key == Key.Right || key == Key.Char(' ')) return Step(1);
        if ((key == Key.Backspace || key == Key.Delete) && !IsRequired) return Choose(-1);
        var option = OptionKeys.Find(Options.AsSpan(), input);
        return option < 0 ? EventResult.Ignored : Choose(option);
    }

    internal override void Render(CellBuffer buffer, Rect area, Rect view, Look look, FocusState focus)
    {
        var flow = new OptionFlow(area, look);
        for (var i = 0; i < Options.Length; i++)
        {
            var place = flow.Next(Options[i]);
            if (!view.Contains(place.Column, place.Row)) continue;
            if (i != _chosen) OptionFlow.Draw(buffer, place, look, Options[i], look.Theme.Text);
            else OptionFlow.DrawChosen(buffer, place, look, Options[i], focus == FocusState.Focused ? look.Theme.Selected : look.Theme.Accent);
        }
        if (!HasNote) return;
        var note = flow.Next(_defaultNote);
        if (view.Contains(note.Column, note.Row)) OptionFlow.Draw(buffer, note, look, _defaultNote, look.Theme.Dim);
    }

    bool HasNote => _defaultNote != default && Value != Default;

    int IndexOf(string? value)
    {
        for (var i = 0; i < Options.Length; i++)
            if (Options[i].Value == value) return i;
        return -1;
    }

    EventResult Step(int by)
    {
        if (Options.IsEmpty) return EventResult.Handled;
        var from = _chosen < 0 && by < 0 ? 0 : _chosen;
        return Choose((from + by + Options.Length) % Options.Length);
    }

    EventResult Choose(int option)
    {
        _chosen = option;
        return EventResult.Handled;
    }
}
