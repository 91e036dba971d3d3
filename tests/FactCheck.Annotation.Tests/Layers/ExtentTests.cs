using FactCheck.Annotation.Layers;
using FactCheck.Testing.Annotation;
using FactCheck.Text;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Annotation.Tests.Layers;

public sealed class ExtentTests
{
    [Fact]
    public void Pieces_that_touch_or_overlap_are_joined()
    {
        var extent = Extent.Of([new(5, 8), new(0, 2), new(2, 4), new(7, 9)]);
        extent.Fragments.ShouldBe([new(0, 4), new(5, 9)]);
        extent.Hull.ShouldBe(new TextSpan(0, 9));
        Extent.Of([new(0, 2), new(2, 4)]).ShouldBe(new Extent(new TextSpan(0, 4)));
    }

    [Fact]
    public void A_span_covers_at_least_one_character()
    {
        Should.Throw<ArgumentException>(() => new Extent(new TextSpan(3, 3)));
        Should.Throw<ArgumentException>(() => Extent.Of([]));
        Should.Throw<ArgumentException>(() => Extent.Of([new(1, 1)]));
    }

    [Fact]
    public void Overlap_is_exactly_a_shared_code_unit() =>
        Check.QuickThrowOnFailure(Prop.ForAll(LayerArbitrary.Extents().ToArbitrary(), LayerArbitrary.Extents().ToArbitrary(), (a, b) =>
            a.Overlaps(b) == Enumerable.Range(0, 80).Any(i => a.Contains(i) && b.Contains(i))
            && a.Overlaps(b.Hull) == Enumerable.Range(0, 80).Any(i => a.Contains(i) && b.Hull.Contains(i))));
}
