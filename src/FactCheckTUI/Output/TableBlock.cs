using System.Collections.Immutable;

namespace FactCheckTUI.Output;

/// <summary>The columns of a table that stand beside each other. Compared by reference.</summary>
/// <param name="Columns">Indices of columns, with the terminal cells that each gets.</param>
sealed record TableBlock(ImmutableArray<(int Column, int Cells)> Columns)
{
    /// <summary>Cells between two columns.</summary>
    public const int Gap = 2;

    /// <summary>A column of prose is wrapped, but not into less than this where its text is longer.</summary>
    const int NarrowestProse = 20;

    /// <summary>Longer words are cut where they must be.</summary>
    const int LongestWord = 30;

    /// <summary>Cells of the whole line.</summary>
    public int Width => Columns.Sum(column => column.Cells) + Gap * (Columns.Length - 1);

    /// <summary>
    /// Fits a table into lines. Only headings and columns of prose are wrapped, between words. What does not fit stands in further blocks, each
    /// with the first column again.
    /// </summary>
    /// <param name="header">Headings.</param>
    /// <param name="rows">Cells, as many as headings, safe to print.</param>
    /// <param name="prose">Columns that may be wrapped.</param>
    /// <param name="width">Terminal cells of a line.</param>
    public static ImmutableArray<TableBlock> Fit(IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlySet<int> prose, int width)
    {
        int[] natural = [.. header.Select((heading, i) => Math.Max(WordWrap.CellsOf(heading), Widest(rows, i)))];
        int[] least = [.. header.Select((heading, i) => prose.Contains(i)
            ? Math.Min(natural[i], Math.Max(NarrowestProse, Math.Min(LongestWord, Math.Max(WordWrap.LongestWord(heading), rows.Select(row => WordWrap.LongestWord(row[i])).DefaultIfEmpty(0).Max()))))
            : Math.Max(WordWrap.LongestWord(heading), Widest(rows, i)))];
        var blocks = ImmutableArray.CreateBuilder<TableBlock>();
        for (var next = 1; next < header.Count || blocks.Count == 0;)
        {
            var columns = new List<int> { 0 };
            var used = least[0];
            while (next < header.Count && (columns.Count == 1 || used + Gap + least[next] <= width))
            {
                used += Gap + least[next];
                columns.Add(next++);
            }
            blocks.Add(Widen(columns, least, natural, prose, width - used));
        }
        return blocks.ToImmutable();
    }

    static int Widest(IReadOnlyList<IReadOnlyList<string>> rows, int column) => rows.Select(row => WordWrap.CellsOf(row[column])).DefaultIfEmpty(0).Max();

    /// <summary>Room that is left goes to prose, then to headings.</summary>
    static TableBlock Widen(List<int> columns, int[] least, int[] natural, IReadOnlySet<int> prose, int spare)
    {
        var cells = columns.ToDictionary(column => column, column => least[column]);
        foreach (var column in columns.OrderByDescending(prose.Contains))
        {
            var more = Math.Clamp(natural[column] - least[column], 0, Math.Max(0, spare));
            cells[column] += more;
            spare -= more;
        }
        return new TableBlock([.. columns.Select(column => (column, cells[column]))]);
    }
}
