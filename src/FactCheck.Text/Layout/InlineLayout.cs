using FactCheck.Text.Bidi;

namespace FactCheck.Text.Layout;

/// <summary>Lays out one short string on one line: titles, labels, quotes and notes on the screen; bidi, shaping, safety as in an article.</summary>
public static class InlineLayout
{
    /// <summary>The line, cut with <c>…</c> at its logical end where it takes more than <paramref name="columns"/> cells. Line breaks and tabs count as one space. Columns start at 0 (no right alignment).</summary>
    public static LineLayout Create(string text, int columns, BidiMode mode = BidiMode.Visual, TextDirection? direction = null) => throw new NotImplementedException();

    /// <summary>Cells that the whole text would take.</summary>
    public static int Measure(string text) => throw new NotImplementedException();
}
