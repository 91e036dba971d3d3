using FactCheck.Agreement.Spans;

namespace FactCheck.Agreement.Unitizing;

/// <summary>
/// Krippendorff's alpha for unitizing (1995, On the reliability of unitizing continuous data; 2004, Measuring the reliability of qualitative
/// text analysis data), each label a layer by itself. O(n log n) in the number of spans.
/// </summary>
public static class UnitizedAlpha2004
{
    /// <summary>Alpha of each label and of all: the layers' disagreements, observed and expected, summed before they are divided.</summary>
    /// <param name="study">
    /// Documents that not all annotated are left out; the others follow each other in the order of their ids. Spans of one label that
    /// overlap within a layer are one.
    /// </param>
    public static UnitizedFigures Of(SpanStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var continua = new Continua(study);
        var labels = ImmutableArray.CreateBuilder<LabelFigure>();
        double observed = 0, expected = 0;
        long units = 0, merged = 0;
        for (var label = 0; label < study.Labels.Length; label++)
        {
            var layer = continua.Units(label, out var overlapping);
            var (o, e) = (Observed(layer, continua.Length), Expected(layer, continua.Length));
            labels.Add(new LabelFigure(study.Labels[label], Figure(o, e, layer.Sum(list => (long)list.Count), continua, overlapping,
                study.Annotators.Length)));
            observed += o;
            expected += e;
            units += layer.Sum(list => (long)list.Count);
            merged += overlapping;
        }
        var layers = Math.Max(1, study.Labels.Length);
        return new UnitizedFigures(Figure(observed / layers, expected / layers, units, continua, merged, study.Annotators.Length),
            labels.ToImmutable());
    }

    static Figure Figure(double observed, double expected, long units, Continua continua, long merged, int annotators) => new()
    {
        Measure = Measures.UnitizedAlpha2004,
        Score = annotators < 2 ? Score.None("one annotator alone has nobody to agree with")
            : Score.OneMinus(observed, expected, "nobody marked a unit that chance could have placed elsewhere"),
        Observed = observed,
        Expected = expected,
        Items = units,
        LeftOut = merged == 0 ? continua.LeftOut : [.. continua.LeftOut,
            new LeftOut("spans", merged, "merged with a span of the same label and annotator that they overlap")],
    };

    /// <summary>Squared differences of the edges of overlapping units, and squared lengths of units in the other's gaps.</summary>
    static double Observed(List<(long Start, long End)>[] layer, double length)
    {
        if (layer.Length < 2 || length == 0) return 0;
        double sum = 0;
        for (var a = 0; a < layer.Length; a++)
            for (var b = a + 1; b < layer.Length; b++)
                sum += 2 * Difference(layer[a], layer[b]);
        return sum / (layer.Length * (layer.Length - 1.0) * length * length);
    }

    static double Difference(List<(long Start, long End)> a, List<(long Start, long End)> b)
    {
        double sum = 0;
        int i = 0, j = 0;
        bool metA = false, metB = false;
        while (i < a.Count || j < b.Count)
        {
            if (i < a.Count && j < b.Count && a[i].Start < b[j].End && b[j].Start < a[i].End)
            {
                sum += Square(a[i].Start - b[j].Start) + Square(a[i].End - b[j].End);
                metA = metB = true;
            }
            if (j == b.Count || (i < a.Count && a[i].End <= b[j].End))
            {
                if (!metA) sum += Square(a[i].End - a[i].Start);
                metA = false;
                i++;
            }
            else
            {
                if (!metB) sum += Square(b[j].End - b[j].Start);
                metB = false;
                j++;
            }
        }
        return sum;
    }

    static double Square(double value) => value * value;

    /// <summary>The same for units placed anywhere: against every other unit, and against every gap that has room.</summary>
    static double Expected(List<(long Start, long End)>[] layer, double length)
    {
        var gaps = new List<double>();
        double units = 0, positions = layer.Length * length, pairs = positions * (positions - 1), sum = 0;
        foreach (var list in layer)
        {
            units += list.Count;
            long end = 0;
            foreach (var unit in list)
            {
                if (unit.Start > end) gaps.Add(unit.Start - end);
                end = unit.End;
            }
            if (length > end) gaps.Add(length - end);
        }
        gaps.Sort();
        var longer = new double[gaps.Count + 1];
        for (var g = gaps.Count - 1; g >= 0; g--) longer[g] = longer[g + 1] + gaps[g];
        foreach (var list in layer)
        {
            foreach (var (start, end) in list)
            {
                double l = end - start;
                pairs -= l * (l - 1);
                var first = gaps.BinarySearch(l - 0.5);
                first = first < 0 ? ~first : first;
                sum += (units - 1) / 3 * (2 * l * l * l - 3 * l * l + l) + l * l * (longer[first] - (gaps.Count - first) * (l - 1));
            }
        }
        return pairs <= 0 ? 0 : 2 / length * sum / pairs;
    }
}
