using FactCheck.JsonSchema.Explaining;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.JsonSchema.Tests.Explaining;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("claim", "claims", 1)]
    [InlineData("claim", "cliam", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void Changes_are_counted(string from, string to, int expected) => new EditDistance(from).To(to).ShouldBe(expected);

    [Fact]
    public void It_is_that_of_the_table_of_all_prefixes() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(Texts().ToArbitrary(), Texts().ToArbitrary(), (from, to) => new EditDistance(from).To(to).ShouldBe(ByTable(from, to))));

    // Up to 64 units of few letters, so that they are often equal.
    static Gen<string> Texts() => Gen.Choose(0, 64).SelectMany(length => Gen.Elements('a', 'b', 'c', 'é', '文').ArrayOf(length)).Select(units => new string(units));

    static int ByTable(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) table[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) table[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                table[i, j] = Math.Min(replaced, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }
        return table[a.Length, b.Length];
    }
}
