using FactCheck.Text.Icu;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Text.Tests.Icu;

public sealed class BreakIteratorTests
{
    [Theory]
    [InlineData((int)BreakKind.Grapheme)]
    [InlineData((int)BreakKind.Word)]
    [InlineData((int)BreakKind.Line)]
    [InlineData((int)BreakKind.Sentence)]
    public void A_window_holds_exactly_the_boundaries_of_the_whole_pass_that_lie_in_it(int kind) =>
        Check.QuickThrowOnFailure(Prop.ForAll(TestTexts.Mixed().ToArbitrary(), Offsets(), Offsets(), (text, a, b) =>
        {
            var (from, to) = (Math.Min(Math.Min(a, b), text.Length), Math.Min(Math.Max(a, b), text.Length));
            var (all, window) = (new List<int>(), new List<int>());
            BreakIterator.Of((BreakKind)kind).Append(text, 0, text.Length, all);
            BreakIterator.Of((BreakKind)kind).Append(text, from, to, window);
            return all.Where(at => at > from && at <= to).SequenceEqual(window);
        }));

    static Arbitrary<int> Offsets() => Gen.Choose(0, 40).ToArbitrary();

    [Fact]
    public void Words_carry_what_they_are_made_of()
    {
        var (offsets, statuses) = (new List<int>(), new List<byte>());
        BreakIterator.Of(BreakKind.Word).Append("ab 12 中", 0, 7, offsets, statuses);
        offsets.ShouldBe([2, 3, 5, 6, 7]);
        statuses.ShouldBe([2, 0, 1, 0, 4]);
    }

    [Fact]
    public void Each_thread_has_its_own_iterator()
    {
        var mine = BreakIterator.Of(BreakKind.Word);
        BreakIterator? theirs = null;
        var thread = new Thread(() => theirs = BreakIterator.Of(BreakKind.Word));
        thread.Start();
        thread.Join();
        theirs.ShouldNotBeNull().ShouldNotBeSameAs(mine);
        BreakIterator.Of(BreakKind.Word).ShouldBeSameAs(mine);
    }
}
