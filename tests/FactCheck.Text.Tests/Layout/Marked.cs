using System.Text;
using FactCheck.Text.Layout;
using FactCheck.Text.Segmentation;
using FactCheck.Text.Width;

namespace FactCheck.Text.Tests.Layout;

/// <summary>
/// The notation of UAX #9: capital letters are right-to-left (Hebrew) letters, so that a case reads the same in every editor.
/// </summary>
public static class Marked
{
    public static string Parse(string marked) => Map(marked, 'A', 'Z', '\u05D0' - 'A');

    /// <summary>The cells from column 0 on, a dot for each cell to the left of the text.</summary>
    public static string Show(LineLayout line)
    {
        var shown = new StringBuilder();
        var column = 0;
        foreach (var cell in line.Cells)
        {
            shown.Append('.', cell.Column - column);
            var text = GlyphTable.Text(cell.Glyph);
            shown.Append(text == " " ? new string(' ', cell.Width) : text);
            column = cell.Column + cell.Width;
        }
        return Map(shown.ToString(), '\u05D0', '\u05E9', 'A' - '\u05D0');
    }

    public static IEnumerable<LineLayout> Lines(DocumentLayout layout)
    {
        for (var paragraph = 0; paragraph < layout.Document.ParagraphCount; paragraph++)
            for (var line = 0; line < layout.LineCount(paragraph); line++)
                yield return layout.Line(new LinePosition(paragraph, line));
    }

    public static DocumentLayout Layout(string text, int columns, BidiMode mode = BidiMode.Visual) =>
        new(new TextDocument(text), new LayoutOptions { Columns = columns, Bidi = mode });

    static string Map(string text, char first, char last, int distance) =>
        string.Concat(text.Select(c => c >= first && c <= last ? (char)(c + distance) : c));
}
