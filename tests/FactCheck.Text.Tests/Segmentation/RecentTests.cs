using FactCheck.Text.Segmentation;

namespace FactCheck.Text.Tests.Segmentation;

public sealed class RecentTests
{
    [Fact]
    public void What_was_used_last_is_kept_up_to_the_capacity()
    {
        var recent = new Recent<string>(capacity: 10);
        for (var i = 0; i < 100; i++) recent.Add(i, $"{i}");
        for (var i = 90; i < 100; i++) recent.TryGet(i, out _).ShouldBeTrue();
        Enumerable.Range(0, 80).Count(i => recent.TryGet(i, out _)).ShouldBe(0);
    }

    [Fact]
    public void A_costly_entry_counts_for_many()
    {
        var recent = new Recent<string>(capacity: 100);
        for (var i = 0; i < 10; i++) recent.Add(i, $"{i}", cost: 60);
        Enumerable.Range(0, 10).Count(i => recent.TryGet(i, out _)).ShouldBeLessThanOrEqualTo(4);
        recent.TryGet(9, out var last).ShouldBeTrue();
        last.ShouldBe("9");
    }

    [Fact]
    public void An_entry_in_use_outlives_those_that_are_not()
    {
        var recent = new Recent<string>(capacity: 4);
        recent.Add(-1, "kept");
        for (var i = 0; i < 50; i++)
        {
            recent.Add(i, "passing");
            recent.TryGet(-1, out _).ShouldBeTrue();
        }
    }
}
