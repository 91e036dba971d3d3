using Spectre.Console;

namespace FactCheckTUI.Output;

/// <summary>Prose in lines of a terminal. Widths are those that Spectre.Console counts, so that its tables agree.</summary>
static class WordWrap
{
    /// <summary>Terminal cells of a text.</summary>
    public static int CellsOf(string text) => text.GetCellWidth();

    /// <summary>Terminal cells of its longest word.</summary>
    public static int LongestWord(string text) => text.Split(' ').Max(CellsOf);

    /// <summary>The lines of a text, broken at spaces; those before its first word are kept. A word that is longer than a line stays whole, and the terminal breaks it.</summary>
    /// <param name="text">One paragraph.</param>
    /// <param name="width">Terminal cells of a line.</param>
    /// <param name="hanging">Cells by which all lines but the first are indented.</param>
    public static IEnumerable<string> Lines(string text, int width, int hanging)
    {
        var indent = text.Length - text.AsSpan().TrimStart(' ').Length;
        var (line, isEmpty) = (text[..indent], true);
        foreach (var word in text[indent..].Split(' '))
        {
            if (!isEmpty && CellsOf(line) + 1 + CellsOf(word) > width)
            {
                yield return line;
                line = new string(' ', hanging) + word;
            }
            else line = isEmpty ? line + word : $"{line} {word}";
            isEmpty = false;
        }
        yield return line;
    }
}
