namespace FactCheck.Agreement.Gamma;

/// <summary>Finds the unitary alignments that a best alignment might hold.</summary>
static class ColumnSearch
{
    /// <summary>Every column from which no unit could leave, to stand alone, at a gain.</summary>
    internal static List<AlignmentColumn> Useful(Continuum continuum, Dissimilarity dissimilarity) => Find(continuum, dissimilarity, prune: 1);

    /// <summary>Every column there is: exponential in annotators, for tests of small continua.</summary>
    internal static List<AlignmentColumn> All(Continuum continuum, Dissimilarity dissimilarity) =>
        Find(continuum, dissimilarity, prune: double.PositiveInfinity);

    static List<AlignmentColumn> Find(Continuum continuum, Dissimilarity dissimilarity, double prune)
    {
        var search = new Search(continuum, dissimilarity, prune);
        for (var annotator = 0; annotator < continuum.Units.Length; annotator++)
            for (var unit = 0; unit < continuum.Units[annotator].Length; unit++)
                search.From(annotator, unit);
        return search.Columns;
    }

    sealed class Search(Continuum continuum, Dissimilarity dissimilarity, double prune)
    {
        readonly int _annotators = continuum.Units.Length;
        readonly int[] _units = new int[continuum.Units.Length];
        readonly double[] _sums = new double[continuum.Units.Length];
        readonly double _pairs = continuum.Units.Length * (continuum.Units.Length - 1) / 2.0;
        readonly double[] _longest = [.. continuum.Units.Select(units => units.Length == 0 ? 0 : units.Max(unit => unit.Length))];
        int _chosen;
        double _total;

        internal List<AlignmentColumn> Columns { get; } = [];

        internal void From(int annotator, int unit)
        {
            Array.Fill(_units, -1);
            Array.Clear(_sums);
            _units[annotator] = unit;
            (_chosen, _total) = (1, 0);
            Extend(annotator, annotator + 1);
        }

        /// <summary>
        /// A unit that leaves k units saves its dissimilarities to the others and pays for itself alone and for its empty slots: it stays only while
        /// its dissimilarities sum to less than <c>empty * (pairs + k - 1)</c>. With fewer units than annotators that bound is lower, so
        /// the widest one
        /// prunes on the way and the right one at the end.
        /// </summary>
        double Limit(int units) => prune * dissimilarity.Empty * (_pairs + units - 1);

        void Extend(int first, int next)
        {
            if (next == _annotators)
            {
                Keep();
                return;
            }
            Extend(first, next + 1);
            var anchor = continuum.Units[first][_units[first]];
            var units = continuum.Units[next];
            var limit = Limit(_annotators);
            var reach = dissimilarity.Reach(limit) * (anchor.Length + _longest[next]);
            for (var i = FirstFrom(units, anchor.Start - reach); i < units.Length && units[i].Start <= anchor.Start + reach; i++)
                Try(first, next, i, limit);
        }

        void Try(int first, int next, int unit, double limit)
        {
            ref readonly var candidate = ref continuum.Units[next][unit];
            Span<double> added = stackalloc double[next];
            double own = 0;
            var fits = true;
            for (var other = first; other < next && fits; other++)
            {
                if (_units[other] < 0) continue;
                added[other] = dissimilarity.Between(continuum.Units[other][_units[other]], candidate);
                own += added[other];
                fits = own < limit && _sums[other] + added[other] < limit;
            }
            if (!fits) return;
            for (var other = first; other < next; other++)
                if (_units[other] >= 0) _sums[other] += added[other];
            (_units[next], _sums[next]) = (unit, own);
            _chosen++;
            _total += own;
            Extend(first, next + 1);
            for (var other = first; other < next; other++)
                if (_units[other] >= 0) _sums[other] -= added[other];
            (_units[next], _sums[next]) = (-1, 0);
            _chosen--;
            _total -= own;
        }

        void Keep()
        {
            var limit = Limit(_chosen) - AlignmentSolver.Tie * dissimilarity.Empty;
            for (var annotator = 0; annotator < _annotators && _chosen > 1; annotator++)
                if (_units[annotator] >= 0 && _sums[annotator] >= limit) return;
            var filled = _chosen * (_chosen - 1) / 2.0;
            Columns.Add(new AlignmentColumn([.. _units], (_total + (_pairs - filled) * dissimilarity.Empty) / _pairs));
        }

        static int FirstFrom(ContinuumUnit[] units, double start)
        {
            int low = 0, high = units.Length;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (units[middle].Start < start) low = middle + 1;
                else high = middle;
            }
            return low;
        }
    }
}
