using FactCheck.Terminal.Cells;

namespace FactCheck.Terminal.Widgets;

/// <summary>
/// Lays options out from left to right over as many rows as they need: <c>[e event]  n numerical </c>, brackets around what is chosen.
/// </summary>
ref struct OptionFlow
{
    readonly Rect _area;
    readonly Look _look;
    int _column;

    internal OptionFlow(Rect area, Look look)
    {
        (_area, _look) = (area, look);
        (_column, Row) = (area.Column, area.Row);
    }

    /// <summary>The row of the last option.</summary>
    internal int Row { get; private set; }

    /// <summary>Makes room for one option; gives its area, one row high.</summary>
    internal Rect Next(ChoiceOption option)
    {
        var width = Math.Min(_area.Columns, 2 + _look.Measure(option.Label) + (option.Key == default ? 0 : 2));
        if (_column > _area.Column && _column + width > _area.Right) (_column, Row) = (_area.Column, Row + 1);
        var place = new Rect(_column, Row, width, 1);
        _column += width + 1;
        return place;
    }

    /// <summary>Rows that the options, and a note after them, take at that width.</summary>
    internal static int MeasureRows(ReadOnlySpan<ChoiceOption> options, ChoiceOption? note, int columns, Look look)
    {
        var flow = new OptionFlow(new Rect(0, 0, columns, 1), look);
        foreach (var option in options) flow.Next(option);
        if (note is { } last) flow.Next(last);
        return flow.Row + 1;
    }

    /// <summary>Draws one option that is not chosen.</summary>
    internal static void Draw(CellBuffer buffer, Rect place, Look look, ChoiceOption option, Style style)
    {
        buffer.Fill(place, style);
        DrawLabel(buffer, place.Inset(1, 0), look, option, style, style == look.Theme.Text ? look.Theme.Accent : style);
    }

    /// <summary>Draws one option that is chosen, between brackets.</summary>
    internal static void DrawChosen(CellBuffer buffer, Rect place, Look look, ChoiceOption option, Style style)
    {
        buffer.Fill(place, style);
        buffer.Write(place, place.Column, place.Row, "[", style);
        buffer.Write(place, place.Right - 1, place.Row, "]", style);
        DrawLabel(buffer, place.Inset(1, 0), look, option, style, style);
    }

    static void DrawLabel(CellBuffer buffer, Rect area, Look look, ChoiceOption option, Style style, Style keyStyle)
    {
        var column = area.Column;
        if (option.Key != default)
        {
            Span<char> letter = stackalloc char[2];
            var length = option.Key.Rune.EncodeToUtf16(letter);
            column = buffer.Write(area, column, area.Row, letter[..length], keyStyle) + 1;
        }
        look.Draw(buffer, area, column, area.Row, option.Label, style);
    }
}
