using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Text.Tests;

public sealed class TextSpanTests
{
    [Theory]
    [InlineData(0, 3, 2, 4, true)]
    [InlineData(0, 3, 3, 4, false)]
    [InlineData(1, 1, 0, 4, true)]
    [InlineData(0, 0, 0, 4, false)]
    public void Spans_that_touch_do_not_overlap(int a, int b, int c, int d, bool overlaps)
    {
        new TextSpan(a, b).Overlaps(new TextSpan(c, d)).ShouldBe(overlaps);
        new TextSpan(c, d).Overlaps(new TextSpan(a, b)).ShouldBe(overlaps);
    }

    [Fact]
    public void An_end_before_its_start_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new TextSpan(3, 2));

    [Fact]
    public void An_outer_span_sorts_before_what_it_holds() =>
        new[] { new TextSpan(2, 3), new TextSpan(0, 1), new TextSpan(0, 9) }.Order()
            .ShouldBe([new TextSpan(0, 9), new TextSpan(0, 1), new TextSpan(2, 3)]);

    [Fact]
    public void Intersection_is_exactly_the_shared_code_units() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Spans().ToArbitrary(), Spans().ToArbitrary(), (a, b) =>
        {
            var shared = Enumerable.Range(0, 40).Where(i => a.Contains(i) && b.Contains(i)).ToArray();
            var expected = shared.Length == 0 ? (TextSpan?)null : new TextSpan(shared[0], shared[^1] + 1);
            return a.Intersect(b) == expected;
        }));

    static Gen<TextSpan> Spans() =>
        from start in Gen.Choose(0, 20)
        from length in Gen.Choose(0, 15)
        select TextSpan.FromLength(start, length);
}
