using System.Collections.Immutable;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Input;
using FactCheck.Text.Layout;
using FactCheck.Text.Segmentation;

namespace FactCheck.Terminal.Widgets;

/// <summary>A message with choices: the key of one takes it, Left, Right and Tab move, Enter takes the selected one, Esc cancels.</summary>
public sealed class MessageBox : IWidget
{
    const int WidestText = 60;

    readonly string _title;
    readonly TextDocument _text;
    readonly ImmutableArray<ChoiceOption> _choices;
    DocumentLayout? _layout;
    int _selected;

    /// <summary>A box with the first choice selected: the safest should be first.</summary>
    /// <param name="title">In the frame.</param>
    /// <param name="text">Wrapped; LF begins a new line.</param>
    /// <param name="choices">At least one; a message that only informs has one.</param>
    /// <exception cref="ArgumentException">No choices.</exception>
    public MessageBox(string title, string text, params ReadOnlySpan<ChoiceOption> choices)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(text);
        if (choices.IsEmpty) throw new ArgumentException("A message box needs at least one choice.", nameof(choices));
        (_title, _text, _choices) = (title, new TextDocument(text), [.. choices]);
    }

    /// <summary>The choice taken, once <see cref="WidgetResult.Accepted"/>; before that the selected one.</summary>
    public ChoiceOption Choice => _choices[_selected];

    /// <inheritdoc/>
    public WidgetResult Handle(in TerminalEvent input)
    {
        if (input.Kind != TerminalEventKind.Key) return WidgetResult.Ignored;
        var key = input.Key;
        if (key == Key.Escape) return WidgetResult.Cancelled;
        if (key == Key.Enter) return WidgetResult.Accepted;
        if (key == Key.Left || key == Key.Tab.With(KeyModifiers.Shift)) return Move(-1);
        if (key == Key.Right || key == Key.Tab) return Move(1);
        var choice = OptionKeys.Find(_choices.AsSpan(), input);
        if (choice < 0) return WidgetResult.Ignored;
        _selected = choice;
        return WidgetResult.Accepted;
    }

    /// <inheritdoc/>
    public void Render(CellBuffer buffer, Rect area, Look look)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentNullException.ThrowIfNull(look);
        var columns = Math.Clamp(area.Columns - DialogFrame.ExtraColumns, 2, WidestText);
        var layout = Layout(columns, look.Bidi);
        var lines = 0;
        for (var paragraph = 0; paragraph < _text.ParagraphCount; paragraph++) lines += layout.LineCount(paragraph);
        var choiceRows = OptionFlow.MeasureRows(_choices.AsSpan(), null, columns, look);
        var frame = area.Center(columns + DialogFrame.ExtraColumns, lines + 1 + choiceRows + DialogFrame.ExtraRows);
        var inner = DialogFrame.Render(buffer, frame, look, _title);
        var (body, choices) = inner.SplitBottom(choiceRows);
        RenderText(buffer, body, layout, look);
        RenderChoices(buffer, choices, look);
    }

    void RenderText(CellBuffer buffer, Rect area, DocumentLayout layout, Look look)
    {
        var row = area.Row;
        for (var paragraph = 0; paragraph < _text.ParagraphCount; paragraph++)
            for (var line = 0; line < layout.LineCount(paragraph) && row < area.Bottom; line++, row++)
                buffer.Draw(area, area.Column, row, layout.Line(new LinePosition(paragraph, line)), look.Theme.Text);
    }

    void RenderChoices(CellBuffer buffer, Rect area, Look look)
    {
        var flow = new OptionFlow(area, look);
        for (var i = 0; i < _choices.Length; i++)
        {
            var place = flow.Next(_choices[i]);
            if (place.Row >= area.Bottom) return;
            if (i == _selected) OptionFlow.DrawChosen(buffer, place, look, _choices[i], look.Theme.Selected);
            else OptionFlow.Draw(buffer, place, look, _choices[i], look.Theme.Text);
        }
    }

    DocumentLayout Layout(int columns, BidiMode bidi)
    {
        if (_layout is null || _layout.Options.Columns != columns || _layout.Options.Bidi != bidi)
            _layout = new DocumentLayout(_text, new LayoutOptions { Columns = columns, Bidi = bidi });
        return _layout;
    }

    WidgetResult Move(int by)
    {
        _selected = (_selected + by + _choices.Length) % _choices.Length;
        return WidgetResult.Handled;
    }
}
