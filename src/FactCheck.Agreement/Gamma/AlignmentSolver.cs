using FactCheck.Agreement.Numerics;

namespace FactCheck.Agreement.Gamma;

/// <summary>
/// The best alignment of a continuum: every unit in exactly one unitary alignment, at the least total cost. Two annotators are a matching; more are
/// an exact cover of the columns that could pay off, solved component by component. One instance per thread.
/// </summary>
sealed class AlignmentSolver(Dissimilarity dissimilarity)
{
    /// <summary>Two units are aligned only where that is cheaper by more than rounding: at a tie they stay alone.</summary>
    internal const double Tie = 1e-12;

    readonly MaximumWeightMatching _matching = new();

    internal SolvedAlignment Solve(Continuum continuum) =>
        continuum.Units.Length == 2 ? Pairs(continuum) : ExactCover.Solve(continuum, ColumnSearch.Useful(continuum, dissimilarity));

    SolvedAlignment Pairs(Continuum continuum)
    {
        var (a, b) = (continuum.Units[0], continuum.Units[1]);
        var longest = b.Length == 0 ? 0 : b.Max(unit => unit.Length);
        var reach = dissimilarity.Reach(2 * dissimilarity.Empty);
        var first = 0;
        _matching.Begin(b.Length);
        var widest = a.Length == 0 ? 0 : a.Max(unit => unit.Length);
        foreach (ref readonly var unit in a.AsSpan())
        {
            // Starts ascend, and no unit of this side reaches further back than the widest.
            while (first < b.Length && b[first].Start < unit.Start - reach * (widest + longest)) first++;
            var last = unit.Start + reach * (unit.Length + longest);
            for (var j = first; j < b.Length && b[j].Start <= last; j++)
            {
                var gain = 2 * dissimilarity.Empty - dissimilarity.Between(unit, b[j]);
                if (gain > Tie * dissimilarity.Empty) _matching.Edge(j, gain);
            }
            _matching.EndLeft();
        }
        _matching.Solve();
        var columns = new List<AlignmentColumn>();
        var taken = new bool[b.Length];
        for (var i = 0; i < a.Length; i++)
        {
            var j = _matching.RightOf[i];
            if (j >= 0) taken[j] = true;
            columns.Add(new AlignmentColumn([i, j], j < 0 ? dissimilarity.Empty : dissimilarity.Between(a[i], b[j])));
        }
        for (var j = 0; j < b.Length; j++)
            if (!taken[j]) columns.Add(new AlignmentColumn([-1, j], dissimilarity.Empty));
        return new SolvedAlignment(columns, 0);
    }
}
