namespace FactCheck.Agreement.Numerics;

/// <summary>The standard normal distribution.</summary>
static class Normal
{
    /// <summary>
    /// Probability of a value below <paramref name="x"/>; the error function by its series and, in the tails, its continued fraction.
    /// </summary>
    internal static double Cdf(double x)
    {
        var z = Math.Abs(x);
        if (z > 38) return x < 0 ? 0 : 1;
        var density = Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);
        double tail;
        if (z < 3)
        {
            double term = z, sum = z;
            for (var k = 1; term > 1e-18 * sum && k < 200; k++)
            {
                term *= z * z / (2 * k + 1);
                sum += term;
            }
            tail = 0.5 - density * sum;
        }
        else
        {
            var fraction = z;
            for (var k = 120; k >= 1; k--) fraction = z + k / fraction;
            tail = density / fraction;
        }
        return x < 0 ? tail : 1 - tail;
    }

    /// <summary>
    /// The value below which a share of <paramref name="p"/> lies, for p in (0, 1): Acklam's approximation, refined by Halley's step.
    /// </summary>
    internal static double Quantile(double p)
    {
        var x = Start(p);
        for (var i = 0; i < 3; i++)
        {
            var error = (Cdf(x) - p) * Math.Sqrt(2 * Math.PI) * Math.Exp(x * x / 2);
            x -= error / (1 + x * error / 2);
        }
        return x;
    }

    static double Start(double p)
    {
        if (p < 0.5) return -Start(1 - p);
        var t = Math.Sqrt(-2 * Math.Log(Math.Max(1 - p, 1e-300)));
        // Abramowitz and Stegun 26.2.23: four digits, enough for the refinement to finish.
        return t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    }
}
