using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using FactCheck.Agreement.Coding;
using FactCheck.Agreement.Gamma;
using FactCheck.Agreement.Resampling;
using FactCheck.Agreement.Spans;
using FactCheck.Agreement.Unitizing;

namespace FactCheck.Benchmarks.Agreement;

/// <summary>
/// The speed targets of the agreement measures: the first run and the best of five, by the clock and by processor time, on data from a fixed
/// seed.
/// </summary>
static class AgreementTargets
{
    static readonly string[] Labels = ["claim", "denial", "number", "attribution", "source"];

    internal static void Run()
    {
        Console.WriteLine("what                                                        target      first  first CPU       best   best CPU   allocated");
        var coding = Coding(5, 200_000, 5);
        Measure("nominal alpha, 5 coders x 200,000 units", 0.05, () => KrippendorffAlpha.Of(coding).Value);
        Measure("Fleiss' kappa, 5 coders x 200,000 units", null, () => ChanceCorrected.FleissKappa(coding).Value);
        Measure("Cohen's kappa, 200,000 units", null, () => CohenKappa.Of(ContingencyTable.Of(coding, 0, 1)).Value);
        var sets = Sets(5, 20_000);
        Measure("MASI alpha, 5 coders x 20,000 units", null, () => KrippendorffAlpha.Of(sets, Distance.Masi).Value);
        var small = Coding(5, 20_000, 5);
        Measure("100 resamples of alpha, 5 coders x 20,000 units", 0.1, () =>
            Bootstrap.Of(KrippendorffAlpha.Sums(small, Distance.Nominal), new BootstrapOptions { Resamples = 100 }).Percentile?.Low);
        var thousand = Spans(2, 1, 1000, 20);
        Measure("best alignment of gamma, 2 x 1,000 units", 0.1, () =>
            GammaAgreement.BestAlignment(thousand, 0, new GammaOptions { Alpha = 3 })!.Disorder.Value);
        var thirty = new GammaOptions { Alpha = 3, MinimumSamples = 30, MaximumSamples = 30, Sampling = GammaSampling.Statistical };
        var fiveHundred = Spans(2, 1, 500, 20);
        Measure("gamma, 30 samples, 2 x 500 units", null, () => GammaAgreement.Of(fiveHundred, thirty).Gamma.Value);
        var fifty = Spans(3, 1, 50, 20);
        Measure("gamma, 30 samples, 3 x 50 units", null, () => GammaAgreement.Of(fifty, thirty).Gamma.Value);
        foreach (var units in new[] { 16_000, 32_000, 64_000 })
        {
            var study = Spans(2, 1, units, 20);
            Measure($"unitized alpha 2004, 2 x {units:N0} units", units == 16_000 ? 0.2 : null, () => UnitizedAlpha2004.Of(study).All.Value);
            Measure($"unitized alpha 2016, 2 x {units:N0} units", units == 16_000 ? 0.2 : null, () => UnitizedAlpha2016.Of(study).U.Value);
        }
        var many = Spans(10, 10_000, 30, 40);
        Measure("pairwise overlap F1, 10 annotators x 10,000 documents x 30", 2, () =>
            SpanF1.Pairwise(Spans(many), SpanCriterion.Overlap).Mean.Value);
        Measure("the same, labels ignored, study compiled before", 2, () => SpanF1.Pairwise(many, SpanCriterion.OverlapAnyLabel).Mean.Value);
    }

    static void Measure(string what, double? target, Func<double?> figure)
    {
        double? first = null;
        double firstProcessor = 0, best = double.PositiveInfinity, processor = double.PositiveInfinity;
        using var self = Process.GetCurrentProcess();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var run = 0; run < 5; run++)
        {
            self.Refresh();
            var used = self.TotalProcessorTime;
            var watch = Stopwatch.StartNew();
            if (figure() is null) throw new InvalidOperationException($"{what}: undefined");
            var seconds = watch.Elapsed.TotalSeconds;
            if (first is null) allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            best = Math.Min(best, seconds);
            self.Refresh();
            var work = (self.TotalProcessorTime - used).TotalSeconds;
            processor = Math.Min(processor, work);
            if (first is null) (first, firstProcessor) = (seconds, work);
        }
        var aim = target is { } most ? string.Create(CultureInfo.InvariantCulture, $"{most:0.00} s") : "-";
        var megabytes = allocated / 1024.0 / 1024.0;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-58} {aim,8} {first,8:0.000} s {firstProcessor,8:0.000} s {best,8:0.000} s {processor,8:0.000} s {megabytes,8:0.0} MB"));
    }

    static CodingStudy Coding(int coders, int units, int categories)
    {
        var random = new Random(1);
        var codes = new int[coders * units];
        for (var unit = 0; unit < units; unit++)
        {
            var truth = random.Next(categories);
            for (var coder = 0; coder < coders; coder++)
                codes[unit * coders + coder] = random.Next(20) == 0 ? -1 : random.Next(10) < 7 ? truth : random.Next(categories);
        }
        return CodingStudy.OfCodes(codes, coders, [.. Enumerable.Range(0, categories).Select(i => new Category.Number(i))]);
    }

    static CodingStudy Sets(int coders, int units)
    {
        var random = new Random(2);
        return CodingStudy.OfSets(Enumerable.Range(0, units).Select(_ =>
            (IReadOnlyList<IEnumerable<string>?>)[.. Enumerable.Range(0, coders).Select(_ => Labels.Where(_ => random.Next(3) == 0).ToArray())]));
    }

    static SpanStudy Spans(int annotators, int documents, int spans, int step)
    {
        var random = new Random(3);
        return new SpanStudy(
            [.. Enumerable.Range(0, annotators).Select(annotator => $"annotator {annotator}")],
            [.. Enumerable.Range(0, documents).Select(document => new StudyDocument(
                $"{document:D6}",
                (spans + 2) * step,
                [.. Enumerable.Range(0, annotators).Select(_ => Layer(random, spans, step))]))]);
    }

    /// <summary>The same study, nothing computed yet.</summary>
    static SpanStudy Spans(SpanStudy study) => new(study.Annotators, study.Documents);

    static AnnotatorLayer Layer(Random random, int spans, int step)
    {
        var layer = ImmutableArray.CreateBuilder<LabelledSpan>(spans);
        for (var i = 0; i < spans; i++)
        {
            var start = i * step + random.Next(step / 2);
            layer.Add(new LabelledSpan(start, start + 1 + random.Next(step), Labels[random.Next(4) == 0 ? random.Next(5) : i % 5]));
        }
        return new AnnotatorLayer(layer.ToImmutable());
    }
}
