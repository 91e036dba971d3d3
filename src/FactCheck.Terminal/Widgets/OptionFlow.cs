using FactCheck.Terminal.Cells;

namespace FactCheck.Terminal.Widgets;

/// <summary>Lays options out from left to right over as many rows as they need: <c>[e event]  n numerical </c>, brackets around what is chosen.</summary>
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
        var width = Math.Min(_area.Columns, 3 + _look.Measure(option.Label) + (option.Key == default ? 0 : 1));
        if (_column > _area.Column && _column + width > _area.Right) (_column, Row) = (_area.Column, Row + 1);
        var place = new Rect(_column, Row, width, 1);
        _column += width;
        return place;
    }

    /// <summary>Rows that the options take at that width.</summary>
    internal static int MeasureRows(ReadOnlySpan<ChoiceOption> options, int columns, Look look)
    {
        var flow = new OptionFlow(new Rect(0, 0, columns, 1), look);
        foreach (var option in options) flow.Next(option);
        return flow.Row + 1;
    }

    /// <summary>Draws one option.</summary>
    internal static void Draw(CellBuffer buffer, Rect place, Look look, ChoiceOption option, Style style, bool isChosen)
    {
        buffer.Fill(place, style);
        var inner = place.Inset(1, 0);
        if (isChosen)
        {
            buffer.Write(place, place.Column, place.Row, "[", style);
            buffer.Write(place, place.Right - 1, place.Row, "]", style);
        }
        var column = inner.Column;
        if (option.Key != default)
        {
            Span<char> letter = stackalloc char[2];
            var length = option.Key.Rune.EncodeToUtf16(letter);
            column = buffer.Write(inner, column, inner.Row, letter[..length], isChosen ? style : look.Theme.Accent) + 1;
        }
        look.Draw(buffer, inner, column, inner.Row, option.Label, style);
    }
}
