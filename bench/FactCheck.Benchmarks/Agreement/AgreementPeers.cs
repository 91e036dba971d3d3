using System.Diagnostics;
using System.Globalization;
using FactCheck.Agreement.Coding;
using FactCheck.Agreement.Spans;

namespace FactCheck.Benchmarks.Agreement;

/// <summary>The side of FactCheck.Agreement in <c>peers.py</c>: writes the data, then takes the measures named on standard input.</summary>
static class AgreementPeers
{
    const int Coders = 5, Values = 5, Documents = 1000, SpansOfEach = 30, Step = 40;

    static readonly string[] Labels = ["attribution", "claim", "denial", "number", "source"];

    internal static int Run(string folder)
    {
        var codes = new Dictionary<string, int[]>();
        foreach (var (name, units, missing) in new[] { ("codes-200000", 200_000, 20), ("codes-20000", 20_000, 20), ("codes-2000", 2000, 20), ("whole-200000", 200_000, int.MaxValue) })
        {
            codes[name] = Codes(units, missing);
            File.WriteAllLines(Path.Combine(folder, name + ".txt"), codes[name].Chunk(Coders).Select(row => string.Join(' ', row)));
        }
        var spans = Spans();
        File.WriteAllLines(Path.Combine(folder, "spans-1000.txt"), spans.Select(span => string.Join(' ', span.Document, span.Annotator, span.Start, span.End, span.Label)));
        Console.WriteLine("ready");
        while (Console.ReadLine() is { } name)
        {
            var watch = Stopwatch.StartNew();
            var figure = name switch
            {
                "kappa-200000" => Kappa(codes["codes-200000"]),
                "kappa-20000" => Kappa(codes["codes-20000"]),
                "alpha-200000" => KrippendorffAlpha.Of(Study(codes["codes-200000"])).Value,
                "alpha-2000" => KrippendorffAlpha.Of(Study(codes["codes-2000"])).Value,
                "fleiss-200000" => ChanceCorrected.FleissKappa(Study(codes["whole-200000"])).Value,
                "overlap-1000" => SpanF1.Pairwise(Study(spans), SpanCriterion.Overlap).Mean.Value,
                _ => throw new ArgumentException($"There is no measure {name} here.", nameof(folder)),
            };
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds:R} {figure:R}"));
        }
        return 0;
    }

    static double? Kappa(int[] codes) => CohenKappa.Of(ContingencyTable.Of(Study(codes), 0, 1)).Value;

    static CodingStudy Study(int[] codes) => CodingStudy.OfCodes(codes, Coders, [.. Enumerable.Range(0, Values).Select(value => new Category.Number(value))]);

    static SpanStudy Study(List<(int Document, int Annotator, int Start, int End, int Label)> spans) => new(
        ["first", "second"],
        [.. spans.GroupBy(span => span.Document).Select(document => new StudyDocument(
            $"{document.Key:D6}",
            (SpansOfEach + 2) * Step,
            [.. Enumerable.Range(0, 2).Select(annotator => new AnnotatorLayer(
                [.. document.Where(span => span.Annotator == annotator).Select(span => new LabelledSpan(span.Start, span.End, Labels[span.Label]))]))]))]);

    static int[] Codes(int units, int missing)
    {
        var random = new Random(1);
        var codes = new int[Coders * units];
        for (var unit = 0; unit < units; unit++)
        {
            var truth = random.Next(Values);
            for (var coder = 0; coder < Coders; coder++)
                codes[unit * Coders + coder] = random.Next(missing) == 0 ? -1 : random.Next(10) < 7 ? truth : random.Next(Values);
        }
        return codes;
    }

    static List<(int Document, int Annotator, int Start, int End, int Label)> Spans()
    {
        var random = new Random(3);
        var spans = new List<(int Document, int Annotator, int Start, int End, int Label)>();
        for (var document = 0; document < Documents; document++)
            for (var annotator = 0; annotator < 2; annotator++)
                for (var i = 0; i < SpansOfEach; i++)
                {
                    var start = i * Step + random.Next(Step / 2);
                    spans.Add((document, annotator, start, start + 1 + random.Next(Step), random.Next(4) == 0 ? random.Next(Labels.Length) : i % Labels.Length));
                }
        return spans;
    }
}
