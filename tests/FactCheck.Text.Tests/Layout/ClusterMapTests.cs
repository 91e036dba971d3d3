using FactCheck.Text.Icu;
using FactCheck.Text.Layout;
using FactCheck.Text.Width;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Text.Tests.Layout;

public sealed class ClusterMapTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("ก")]
    [InlineData("한")]
    [InlineData("👩")]
    [InlineData("ب")]
    public void Code_points_that_are_not_complex_never_share_a_cluster(string neighbour)
    {
        var simple = Enumerable.Range(0x20, 0x1FFFF)
            .Where(codePoint => (codePoint is < 0xD800 or > 0xDFFF) && (CellWidth.TraitsOf(codePoint) & CellTraits.Complex) == 0)
            .Select(char.ConvertFromUtf32).ToArray();
        var text = neighbour + string.Join(neighbour, simple) + neighbour;
        var boundaries = new List<int>();
        BreakIterator.Of(BreakKind.Grapheme).Append(text, 0, text.Length, boundaries);
        var ends = simple.SelectMany(character => new[] { neighbour.Length, character.Length }).Append(neighbour.Length);
        var sum = 0;
        boundaries.ShouldBe(ends.Select(length => sum += length));
    }

    [Fact]
    public void Clusters_are_those_of_the_standard() =>
        Prop.ForAll(Texts().ToArbitrary(), text =>
        {
            var expected = new List<int> { 0 };
            BreakIterator.Of(BreakKind.Grapheme).Append(text, 0, text.Length, expected);
            var map = ClusterMap.Create(text);
            var found = new List<int> { 0 };
            for (var at = 0; at < text.Length;) found.Add(at = map.Next(text, at));
            found.ShouldBe(expected);
            Enumerable.Range(0, text.Length + 1).Where(i => map.IsStart(text, i)).ShouldBe(expected);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_pile_of_marks_is_cut_so_that_its_length_fits_a_cell()
    {
        var text = "a" + new string('\u0301', 200_000) + "b";
        var map = ClusterMap.Create(text);
        for (var at = 0; at < text.Length;)
        {
            var next = map.Next(text, at);
            (next - at).ShouldBeInRange(1, ushort.MaxValue);
            at = next;
        }
        map.IsStart(text, text.Length - 1).ShouldBeTrue();
    }

    static Gen<string> Texts() =>
        Gen.Elements("a", "é", "e\u0301", "한", "\u1112", "\u1161", "👩", "\u200D", "🇮🇩", "क्षि", "ن\u0651", "\uD83D", "漢", "\u200B").ArrayOf().Select(string.Concat);
}
