namespace FactCheck.Agreement.Gamma;

/// <summary>
/// A price for each unit such that no column costs less than its units: their sum bounds every cover from below (the dual of the linear
/// relaxation). Found by smoothed coordinate ascent, each price set so that its unit is covered once on average, at falling temperatures.
/// </summary>
static class UnitPrices
{
    const int Stages = 12;
    const int SweepsPerStage = 6;

    internal static double[] Of(int[][] members, double[] costs, int units)
    {
        var columnsOf = Enumerable.Range(0, units).Select(_ => new List<int>()).ToArray();
        for (var column = 0; column < members.Length; column++)
            foreach (var unit in members[column])
                columnsOf[unit].Add(column);
        var prices = new double[units];
        for (var unit = 0; unit < units; unit++) prices[unit] = columnsOf[unit].Min(column => costs[column] / members[column].Length);
        var excess = new double[members.Length];
        for (var column = 0; column < members.Length; column++) excess[column] = members[column].Sum(unit => prices[unit]) - costs[column];
        var temperature = 0.2 * costs.Max();
        for (var stage = 0; stage < Stages; stage++, temperature *= 0.6)
            for (var sweep = 0; sweep < SweepsPerStage; sweep++)
                for (var unit = 0; unit < units; unit++)
                    Set(unit, -Smooth(columnsOf[unit], excess, temperature), prices, excess, columnsOf);
        Repair(members, prices, excess, columnsOf);
        for (var sweep = 0; sweep < 3; sweep++)
            for (var unit = 0; unit < units; unit++)
                Set(unit, -columnsOf[unit].Max(column => excess[column]), prices, excess, columnsOf);
        return prices;
    }

    static void Set(int unit, double change, double[] prices, double[] excess, List<int>[] columnsOf)
    {
        prices[unit] += change;
        foreach (var column in columnsOf[unit]) excess[column] += change;
    }

    /// <summary>The smooth maximum of what the unit's columns are overpaid.</summary>
    static double Smooth(List<int> columns, double[] excess, double temperature)
    {
        var highest = double.NegativeInfinity;
        foreach (var column in columns) highest = Math.Max(highest, excess[column]);
        double sum = 0;
        foreach (var column in columns)
        {
            var below = (excess[column] - highest) / temperature;
            if (below > -30) sum += Math.Exp(below);
        }
        return highest + temperature * Math.Log(sum);
    }

    /// <summary>Lowers prices until no column is overpaid.</summary>
    static void Repair(int[][] members, double[] prices, double[] excess, List<int>[] columnsOf)
    {
        for (var column = 0; column < members.Length; column++)
        {
            if (excess[column] <= 0) continue;
            var each = excess[column] / members[column].Length;
            foreach (var unit in members[column]) Set(unit, -each, prices, excess, columnsOf);
        }
    }
}
