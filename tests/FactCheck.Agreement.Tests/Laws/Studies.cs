using FactCheck.Agreement.Coding;
using FactCheck.Agreement.Spans;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Agreement.Tests.Laws;

/// <summary>Small random studies.</summary>
static class Studies
{
    public static readonly string[] Labels = ["claim", "denial", "number"];

    /// <summary>Codes of up to eight units by two to four coders, one value in six missing.</summary>
    public static Gen<int[][]> Codes() =>
        from coders in Gen.Choose(2, 4)
        from units in Gen.Choose(0, 8)
        from rows in Gen.ArrayOf(Gen.ArrayOf(Gen.Frequency((1, Gen.Constant(-1)), (5, Gen.Choose(0, 2))), coders), units)
        select rows;

    public static CodingStudy Study(int[][] rows) => Study(rows, rows.Length == 0 ? 2 : rows[0].Length);

    public static CodingStudy Study(int[][] rows, int coders) =>
        CodingStudy.OfCodes([.. rows.SelectMany(row => row)], coders, [.. Enumerable.Range(0, 3).Select(i => new Category.Number(i + 1))]);

    /// <summary>Spans of an annotator in twenty positions, nested and crossing.</summary>
    public static Gen<LabelledSpan[]> Layer(int most) =>
        from count in Gen.Choose(0, most)
        from spans in Gen.ArrayOf(Span(), count)
        select spans;

    public static Gen<LabelledSpan> Span() =>
        from start in Gen.Choose(0, 18)
        from length in Gen.Choose(1, 8)
        from label in Gen.Elements(Labels)
        select new LabelledSpan(start, Math.Min(20, start + length), label);

    public static SpanStudy Of(params LabelledSpan[][] layers) =>
        new([.. layers.Select((_, i) => $"annotator {i}")], [Document("d", layers)]);

    public static StudyDocument Document(string id, params LabelledSpan[][] layers) =>
        new(id, 20, [.. layers.Select(spans => new AnnotatorLayer([.. spans]))],
            [.. Enumerable.Range(0, 10).Select(i => new OffsetRange(2 * i, 2 * i + 2))]);

    public static bool Near(double? a, double? b) => a is null || b is null ? a is null && b is null : Math.Abs(a.Value - b.Value) < 1e-9;
}
