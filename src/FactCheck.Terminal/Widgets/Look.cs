using FactCheck.Terminal.Cells;
using FactCheck.Text.Bidi;
using FactCheck.Text.Layout;

namespace FactCheck.Terminal.Widgets;

/// <summary>
/// How widgets look: styles, characters, order of right-to-left text. Draws short strings and remembers their layout, so that drawing the same frame
/// again allocates nothing. Not thread-safe.
/// </summary>
public sealed class Look
{
    const int MaximumLines = 4096;

    readonly Dictionary<(string Text, int Columns, TextDirection? Direction), LineLayout> _lines = [];
    readonly Dictionary<string, int> _widths = [];

    /// <summary>Widgets in this theme.</summary>
    public Look(Theme theme, BidiMode bidi = BidiMode.Visual, Symbols? symbols = null) =>
        (Theme, Bidi, Symbols) = (theme, bidi, symbols ?? Symbols.Unicode);

    /// <summary>Named styles.</summary>
    public Theme Theme { get; }

    /// <summary>How right-to-left text is handed to the terminal.</summary>
    public BidiMode Bidi { get; }

    /// <summary>Characters to draw with.</summary>
    public Symbols Symbols { get; }

    /// <summary>The laid-out text, cut with <c>…</c> to that many cells; the same object for the same text.</summary>
    public LineLayout Line(string text, int columns, TextDirection? direction = null)
    {
        if (_lines.TryGetValue((text, columns, direction), out var line)) return line;
        if (_lines.Count == MaximumLines) _lines.Clear();
        return _lines[(text, columns, direction)] = InlineLayout.Create(text, columns, Bidi, direction);
    }

    /// <summary>Cells that the whole text takes.</summary>
    public int Measure(string text)
    {
        if (_widths.TryGetValue(text, out var width)) return width;
        if (_widths.Count == MaximumLines) _widths.Clear();
        return _widths[text] = InlineLayout.Measure(text);
    }

    /// <summary>
    /// Draws text from <paramref name="column"/>, cut with <c>…</c> at the right edge of <paramref name="area"/>. Returns the column after it.
    /// </summary>
    public int Draw(CellBuffer buffer, Rect area, int column, int row, string text, Style style)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentNullException.ThrowIfNull(text);
        var room = area.Right - column;
        if (room <= 0 || text.Length == 0 || row < area.Row || row >= area.Bottom) return column;
        return buffer.Draw(area, column, row, Line(text, room), style);
    }

    /// <summary>Draws text so that it ends at the right edge of <paramref name="area"/>. Returns its first column.</summary>
    public int DrawRight(CellBuffer buffer, Rect area, int row, string text, Style style)
    {
        var column = Math.Max(area.Column, area.Right - Measure(text));
        Draw(buffer, area, column, row, text, style);
        return column;
    }
}
