namespace FactCheck.Agreement.Numerics;

/// <summary>Quantiles of Student's t, by bisection on the regularised incomplete beta function.</summary>
static class StudentT
{
    /// <summary>
    /// The value that a variable with <paramref name="freedom"/> degrees of freedom stays below with probability <paramref name="p"/>, for
    /// p in [0.5, 1).
    /// </summary>
    internal static double Quantile(double p, double freedom)
    {
        double low = 0, high = 1;
        while (Cdf(high, freedom) < p) high *= 2;
        for (var i = 0; i < 200 && high - low > 1e-15 * high; i++)
        {
            var middle = low + (high - low) / 2;
            if (Cdf(middle, freedom) < p) low = middle;
            else high = middle;
        }
        return low + (high - low) / 2;
    }

    static double Cdf(double t, double freedom) => 1 - Beta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;

    static double Beta(double x, double a, double b)
    {
        if (x is <= 0 or >= 1) return x <= 0 ? 0 : 1;
        var front = Math.Exp(LogGamma(a + b) - LogGamma(a) - LogGamma(b) + a * Math.Log(x) + b * Math.Log(1 - x));
        return x < (a + 1) / (a + b + 2) ? front * Fraction(x, a, b) / a : 1 - front * Fraction(1 - x, b, a) / b;
    }

    /// <summary>The continued fraction of DLMF 8.17.22, by Lentz's method.</summary>
    static double Fraction(double x, double a, double b)
    {
        const double Tiny = 1e-300;
        double c = 1, d = 1 - (a + b) * x / (a + 1);
        d = 1 / (Math.Abs(d) < Tiny ? Tiny : d);
        var h = d;
        for (var m = 1; m <= 500; m++)
        {
            var even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            var odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            var before = h;
            foreach (var term in (ReadOnlySpan<double>)[even, odd])
            {
                d = 1 + term * d;
                d = 1 / (Math.Abs(d) < Tiny ? Tiny : d);
                c = 1 + term / c;
                if (Math.Abs(c) < Tiny) c = Tiny;
                h *= d * c;
            }
            if (Math.Abs(h - before) <= 1e-16 * Math.Abs(h)) break;
        }
        return h;
    }

    /// <summary>Lanczos approximation (g = 7, n = 9), for positive arguments.</summary>
    static double LogGamma(double x)
    {
        ReadOnlySpan<double> terms =
        [
            0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
            12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
        ];
        x -= 1;
        var sum = terms[0];
        for (var i = 1; i < terms.Length; i++) sum += terms[i] / (x + i);
        var t = x + 7.5;
        return 0.5 * Math.Log(2 * Math.PI) + (x + 0.5) * Math.Log(t) - t + Math.Log(sum);
    }
}
