namespace FactCheck.Agreement.Coding;

/// <summary>Counts within one unit.</summary>
static class UnitAgreement
{
    /// <summary>Values that are not missing.</summary>
    internal static int Values(ReadOnlySpan<int> row)
    {
        var values = 0;
        foreach (var code in row)
            if (code >= 0) values++;
        return values;
    }

    /// <summary>Values, ordered pairs of equal ones, and the sum of <paramref name="weights"/> over the values.</summary>
    internal static (int Values, double Same, double Weight) Of(ReadOnlySpan<int> row, ReadOnlySpan<double> weights)
    {
        int values = 0, same = 0;
        double weight = 0;
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] < 0) continue;
            values++;
            weight += weights[row[i]];
            for (var j = 0; j < i; j++)
                if (row[j] == row[i]) same++;
        }
        return (values, 2 * same, weight);
    }
}
