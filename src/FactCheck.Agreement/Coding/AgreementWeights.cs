namespace FactCheck.Agreement.Coding;

/// <summary>Credit for two values, 1 where they are the same and 0 where they lie farthest apart.</summary>
sealed class AgreementWeights
{
    readonly PairDistances _distances;
    readonly int _categories;
    readonly double _farthest;

    AgreementWeights(PairDistances distances, int categories, double farthest)
    {
        _distances = distances;
        _categories = categories;
        _farthest = farthest;
    }

    bool IsNominal => ReferenceEquals(_distances, PairDistances.Nominal);

    internal double this[int a, int b] => a == b ? 1 : IsNominal ? 0 : 1 - _distances.Between(a, b) / _farthest;

    internal static AgreementWeights Of(int categories, PairDistances distances)
    {
        double farthest = 0;
        if (!ReferenceEquals(distances, PairDistances.Nominal))
        {
            for (var a = 0; a < categories; a++)
                for (var b = 0; b < a; b++)
                    farthest = Math.Max(farthest, distances.Between(a, b));
        }
        return new AgreementWeights(distances, categories, farthest == 0 ? 1 : farthest);
    }

    /// <summary>The cells that may hold credit: with plain categories the diagonal only.</summary>
    internal IEnumerable<(int A, int B, double Weight)> Cells()
    {
        for (var a = 0; a < _categories; a++)
        {
            if (IsNominal) yield return (a, a, 1);
            else
                for (var b = 0; b < _categories; b++) yield return (a, b, this[a, b]);
        }
    }

    /// <summary>The sum of all cells.</summary>
    internal double Sum()
    {
        if (IsNominal) return _categories;
        double sum = 0;
        for (var a = 0; a < _categories; a++)
            for (var b = 0; b < _categories; b++)
                sum += this[a, b];
        return sum;
    }

    /// <summary>The matrix times a vector.</summary>
    internal double[] Times(double[] vector)
    {
        if (IsNominal) return vector;
        var product = new double[_categories];
        for (var a = 0; a < _categories; a++)
            for (var b = 0; b < _categories; b++)
                product[a] += this[a, b] * vector[b];
        return product;
    }
}
