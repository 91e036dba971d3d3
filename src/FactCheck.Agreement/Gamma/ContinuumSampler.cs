using FactCheck.Agreement.Numerics;

namespace FactCheck.Agreement.Gamma;

/// <summary>Draws random continua that look like a real one.</summary>
abstract class ContinuumSampler
{
    internal static ContinuumSampler Of(GammaSampling sampling, Continuum continuum) =>
        sampling == GammaSampling.Shift ? new ShiftSampler(continuum) : new StatisticalSampler(continuum);

    internal abstract Continuum Draw(RandomSequence random);

    /// <summary>Real annotators shifted around the document; two annotators of a sample are not shifted alike.</summary>
    sealed class ShiftSampler(Continuum real) : ContinuumSampler
    {
        const int Attempts = 50;

        readonly double _apart = real.Count == 0 ? 0 : real.Units.Sum(units => units.Sum(unit => unit.Length)) / real.Count;

        internal override Continuum Draw(RandomSequence random)
        {
            var annotators = real.Units.Length;
            var shifts = new double[annotators];
            var units = new ContinuumUnit[annotators][];
            for (var annotator = 0; annotator < annotators; annotator++)
            {
                var shift = random.NextUnit() * real.Length;
                for (var attempt = 0; attempt < Attempts && shifts.Take(annotator).Any(other => Around(shift - other) < _apart); attempt++)
                    shift = random.NextUnit() * real.Length;
                shifts[annotator] = shift;
                units[annotator] = Array.ConvertAll(real.Units[random.NextIndex(annotators)], unit => Shifted(unit, shift));
            }
            return new Continuum(units, real.Length);
        }

        ContinuumUnit Shifted(ContinuumUnit unit, double shift)
        {
            var start = unit.Start + shift;
            if (start >= real.Length) start -= real.Length;
            return new ContinuumUnit(start, start + unit.Length, unit.Label);
        }

        double Around(double difference) => Math.Min(Math.Abs(difference), real.Length - Math.Abs(difference));
    }

    /// <summary>Normal numbers of units, gaps and lengths.</summary>
    sealed class StatisticalSampler : ContinuumSampler
    {
        readonly Continuum _real;
        readonly (double Mean, double Deviation) _count, _gap, _length;
        readonly int[] _labels;

        internal StatisticalSampler(Continuum real)
        {
            _real = real;
            var gaps = new List<double>();
            foreach (var units in real.Units)
            {
                double end = 0;
                foreach (var unit in units)
                {
                    gaps.Add(unit.Start - end);
                    end = unit.End;
                }
            }
            var all = real.Units.SelectMany(units => units).ToList();
            _count = Moments([.. real.Units.Select(units => (double)units.Length)]);
            _gap = Moments(gaps);
            _length = Moments([.. all.Select(unit => unit.Length)]);
            _labels = [.. all.Select(unit => unit.Label).Order()];
        }

        internal override Continuum Draw(RandomSequence random)
        {
            var units = new ContinuumUnit[_real.Units.Length][];
            for (var annotator = 0; annotator < units.Length; annotator++)
            {
                var count = _labels.Length == 0 ? 0 : (int)Math.Abs(Normal(random, _count));
                units[annotator] = new ContinuumUnit[count];
                double end = 0;
                for (var i = 0; i < count; i++)
                {
                    var start = end + Normal(random, _gap);
                    var length = Math.Abs(Normal(random, _length));
                    while (length == 0) length = Math.Abs(Normal(random, _length));
                    end = start + length;
                    units[annotator][i] = new ContinuumUnit(start, end, _labels[random.NextIndex(_labels.Length)]);
                }
            }
            return new Continuum(units, _real.Length);
        }

        static double Normal(RandomSequence random, (double Mean, double Deviation) of) => of.Mean + of.Deviation * random.NextNormal();

        static (double Mean, double Deviation) Moments(List<double> values)
        {
            if (values.Count == 0) return (0, 0);
            var mean = values.Average();
            return (mean, Math.Sqrt(values.Average(value => (value - mean) * (value - mean))));
        }
    }
}
