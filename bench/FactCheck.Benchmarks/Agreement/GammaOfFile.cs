using System.Diagnostics;
using System.Globalization;
using FactCheck.Agreement.Gamma;
using FactCheck.Agreement.Spans;

namespace FactCheck.Benchmarks.Agreement;

/// <summary>Gamma of a file of <c>annotator,label,start,end</c>, as its authors' program takes it: alpha 3, samples drawn from the statistics of the units.</summary>
static class GammaOfFile
{
    internal static int Run(string path)
    {
        var units = File.ReadAllLines(path).Select(line => line.Split(',')).ToLookup(
            fields => fields[0],
            fields => new LabelledSpan(int.Parse(fields[2], CultureInfo.InvariantCulture), int.Parse(fields[3], CultureInfo.InvariantCulture), fields[1]));
        var length = units.SelectMany(spans => spans).Max(span => span.End);
        var study = new SpanStudy(
            [.. units.Select(spans => spans.Key)],
            [new StudyDocument("file", length, [.. units.Select(spans => new AnnotatorLayer([.. spans]))])]);
        var options = new GammaOptions { Alpha = 3, Sampling = GammaSampling.Statistical };
        var watch = Stopwatch.StartNew();
        var best = GammaAgreement.BestAlignment(study, 0, options)!; // there are units
        Print($"best alignment: disorder {best.Disorder.Value:R}, {best.Unitary.Length} unitary alignments, gap {best.Gap:R}, {watch.Elapsed.TotalSeconds:F3} s");
        watch.Restart();
        var result = GammaAgreement.Of(study, options);
        Print($"gamma {result.Gamma.Value:F4}, gamma-cat {result.Categories.Value:F4}, {result.SampleDisorders.Length} samples, precision {result.PrecisionReached:F4}, {watch.Elapsed.TotalSeconds:F1} s");
        foreach (var label in result.ByLabel) Print($"gamma-k of {label.Label} {label.Figure.Value:F4}");
        return 0;
    }

    static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
