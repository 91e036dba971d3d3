using System.Collections.Immutable;
using FactCheckTUI.Agreeing.Measuring;

namespace FactCheckTUI.Agreeing;

/// <summary>Takes the measures of all rows on all cores. Every figure depends on its row and measure only, so the order of work changes nothing.</summary>
/// <param name="measures">The columns.</param>
/// <param name="step">Called after each figure, from any thread.</param>
sealed class FigureGrid(IReadOnlyList<SpanMeasure> measures, Action step)
{
    /// <summary>The figures of each row.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="taker">Given a row, once, what takes its measures; what it holds goes when the row is done.</param>
    public ImmutableArray<ReportedFigure>[] Of<TRow>(IReadOnlyList<TRow> rows, Func<TRow, Func<SpanMeasure, ReportedFigure>> taker)
    {
        var figures = new ReportedFigure[rows.Count, measures.Count];
        if (rows.Count > Environment.ProcessorCount * 4)
        {
            Parallel.For(0, rows.Count, row =>
            {
                var take = taker(rows[row]);
                for (var i = 0; i < measures.Count; i++) Take(row, i, take);
            });
        }
        else
        {
            // Few rows, perhaps large: the measures of one row by several threads.
            var takers = rows.Select(taker).ToList();
            Parallel.For(0, rows.Count * measures.Count, cell => Take(cell / measures.Count, cell % measures.Count, takers[cell / measures.Count]));
        }
        return [.. Enumerable.Range(0, rows.Count).Select(row => Enumerable.Range(0, measures.Count).Select(i => figures[row, i]).ToImmutableArray())];

        void Take(int row, int i, Func<SpanMeasure, ReportedFigure> take)
        {
            figures[row, i] = take(measures[i]);
            step();
        }
    }
}
