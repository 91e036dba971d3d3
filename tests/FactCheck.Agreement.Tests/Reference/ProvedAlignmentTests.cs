using FactCheck.Agreement.Gamma;
using FactCheck.Agreement.Spans;

namespace FactCheck.Agreement.Tests.Reference;

/// <summary>
/// Best alignments of studies as large as the two reference cases without data, and denser. The disorders were proved least by other programs
/// (<c>bench/FactCheck.Benchmarks/Agreement/alignment.py</c>): scipy's assignment for two annotators, the integer programming solver HiGHS at
/// a gap of 0 for more.
/// </summary>
public sealed class ProvedAlignmentTests
{
    const int Labels = 4;

    static readonly GammaOptions Options = new() { Alpha = 3, Beta = 1, DeltaEmpty = 1 };

    [Theory]
    [InlineData(3, 100, 20, 24, 1, 275, 1.460196252275)]
    [InlineData(3, 100, 16, 40, 2, 266, 1.357368100347)]
    [InlineData(3, 100, 12, 60, 3, 269, 1.195000842854)]
    [InlineData(5, 30, 20, 30, 4, 130, 1.839197211388)]
    [InlineData(2, 1000, 20, 24, 5, 1837, 1.364197706745)]
    [InlineData(2, 1000, 12, 60, 6, 1819, 0.984425628968)]
    [InlineData(2, 1000, 6, 90, 7, 1872, 0.700322614727)]
    public void The_best_alignment_costs_what_another_solver_proves_to_be_least(int annotators, int units, int step, int length, int seed, int total, double disorder)
    {
        var best = GammaAgreement.BestAlignment(Study(annotators, units, step, length, seed), 0, Options)!; // everybody annotated the document
        best.Unitary.Sum(unitary => unitary.Spans.Count(span => span is not null)).ShouldBe(total);
        best.Disorder.Value.ShouldNotBeNull().ShouldBe(disorder, 1e-9);
        best.Gap.ShouldBe(0);
    }

    /// <summary>Spans every <paramref name="step"/> positions, some left out, from the generator that alignment.py repeats.</summary>
    static SpanStudy Study(int annotators, int units, int step, int length, int seed)
    {
        var state = (ulong)seed;
        int Below(int n)
        {
            state = state * 6364136223846793005 + 1442695040888963407;
            return (int)((state >> 33) % (ulong)n);
        }
        AnnotatorLayer Layer()
        {
            var spans = ImmutableArray.CreateBuilder<LabelledSpan>();
            for (var i = 0; i < units; i++)
            {
                var start = i * step + Below(step);
                var end = start + 1 + Below(length);
                var label = Below(5) == 0 ? Below(Labels) : i % Labels;
                if (Below(12) > 0) spans.Add(new LabelledSpan(start, end, $"label {label}"));
            }
            return new AnnotatorLayer(spans.ToImmutable());
        }
        return new SpanStudy(
            [.. Enumerable.Range(0, annotators).Select(annotator => $"annotator {annotator}")],
            [new StudyDocument("d", units * step + length, [.. Enumerable.Range(0, annotators).Select(_ => Layer())])]);
    }
}
