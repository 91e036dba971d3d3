namespace FactCheck.Agreement.Gamma;

/// <summary>
/// The cheapest set of columns that holds every unit once. Units that no column links fall apart into components; in each, prices of units (a
/// dual bound) leave few columns worth a look, and a search from left to right over the covered units finds the least surplus over the bound.
/// </summary>
static class ExactCover
{
    internal static SolvedAlignment Solve(Continuum continuum, List<AlignmentColumn> columns)
    {
        var numbers = Numbers(continuum);
        var members = columns.ConvertAll(column => Members(column, numbers));
        var chosen = new List<AlignmentColumn>();
        double gap = 0;
        foreach (var component in Components(continuum.Count, members))
        {
            if (component.Count == 1)
            {
                chosen.Add(columns[component[0]]);
                continue;
            }
            var cover = new ComponentCover([.. component.Select(column => members[column])], [.. component.Select(column => columns[column].Cost)]);
            var (picked, slack) = cover.Solve();
            chosen.AddRange(picked.Select(column => columns[component[column]]));
            gap += slack;
        }
        return new SolvedAlignment(chosen, gap);
    }

    /// <summary>Units numbered from left to right over all annotators.</summary>
    static int[][] Numbers(Continuum continuum)
    {
        var numbers = continuum.Units.Select(units => new int[units.Length]).ToArray();
        var order = continuum.Units.SelectMany((units, annotator) => units.Select((unit, i) => (Middle: unit.Start + unit.End, annotator, i)))
            .Order();
        var next = 0;
        foreach (var (_, annotator, i) in order) numbers[annotator][i] = next++;
        return numbers;
    }

    static int[] Members(AlignmentColumn column, int[][] numbers)
    {
        var members = new List<int>();
        for (var annotator = 0; annotator < column.Units.Length; annotator++)
            if (column.Units[annotator] >= 0) members.Add(numbers[annotator][column.Units[annotator]]);
        members.Sort();
        return [.. members];
    }

    /// <summary>The columns of each set of units that columns link, in the order of their first units.</summary>
    static IEnumerable<List<int>> Components(int units, List<int[]> members)
    {
        var root = Enumerable.Range(0, units).ToArray();
        int Find(int unit)
        {
            while (root[unit] != unit) unit = root[unit] = root[root[unit]];
            return unit;
        }
        foreach (var column in members)
            for (var i = 1; i < column.Length; i++)
                root[Find(column[i])] = Find(column[0]);
        return Enumerable.Range(0, members.Count).GroupBy(column => Find(members[column][0]), (_, columns) => columns.ToList())
            .OrderBy(columns => columns.Min(column => members[column][0]));
    }
}
