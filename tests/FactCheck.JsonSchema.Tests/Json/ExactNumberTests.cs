using System.Globalization;
using System.Numerics;
using System.Text;
using FactCheck.JsonSchema.Json;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.JsonSchema.Tests.Json;

public sealed class ExactNumberTests
{
    [Theory]
    [InlineData("1.0", "1")]
    [InlineData("100e-2", "1")]
    [InlineData("0.00", "-0e5")]
    [InlineData("1230", "1.23E+3")]
    [InlineData("0.001", "1e-3")]
    [InlineData("10e999999999999999999999", "1e9999999999999999999999999")]
    public void Numbers_are_equal_by_value_however_they_are_written(string a, string b)
    {
        Number(a).Equals(Number(b)).ShouldBeTrue();
        Number(a).Hash().ShouldBe(Number(b).Hash());
    }

    [Theory]
    [InlineData("0.1", "0.10000000000000000000000000000001")]
    [InlineData("9007199254740992", "9007199254740993")]
    [InlineData("-2", "-1.5")]
    [InlineData("-1e-400", "0")]
    [InlineData("1e308", "1e400")]
    public void The_first_is_smaller_though_a_double_might_not_tell(string a, string b)
    {
        Number(a).CompareTo(Number(b)).ShouldBeLessThan(0);
        Number(b).CompareTo(Number(a)).ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("0.0075", "0.0001", true)]
    [InlineData("19.99", "0.01", true)]
    [InlineData("0.3", "0.1", true)]
    [InlineData("0.35", "0.1", false)]
    [InlineData("1e308", "0.5", true)]
    [InlineData("7e1000000", "14", true)]
    [InlineData("123456789012345678901234567890", "9876543210987654321098765", false)]
    [InlineData("0", "3", true)]
    public void Multiples_are_exact(string number, string divisor, bool isMultiple) =>
        Number(number).IsMultipleOf(Number(divisor)).ShouldBe(isMultiple);

    [Theory]
    [InlineData("1.0", true)]
    [InlineData("1.5e1", true)]
    [InlineData("1.5", false)]
    [InlineData("1e-1", false)]
    [InlineData("0.0", true)]
    public void An_integer_is_one_by_its_value(string number, bool isInteger) => Number(number).IsInteger.ShouldBe(isInteger);

    [Fact]
    public void Comparison_and_multiples_agree_with_big_integers() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Scaled().ToArbitrary(), Scaled().ToArbitrary(), (a, b) =>
        {
            var (left, right) = (a.Digits * BigInteger.Pow(10, a.Exponent + 6), b.Digits * BigInteger.Pow(10, b.Exponent + 6));
            Math.Sign(Number(a.ToString()).CompareTo(Number(b.ToString()))).ShouldBe(left.CompareTo(right));
            if (right > 0) Number(a.ToString()).IsMultipleOf(Number(b.ToString())).ShouldBe((left % right).IsZero, $"{a} / {b}");
        }));

    static Gen<Scale> Scaled() =>
        from digits in Gen.OneOf(Gen.Choose(-50, 50), Gen.Choose(int.MinValue, int.MaxValue))
        from exponent in Gen.Choose(-6, 6)
        select new Scale(digits, exponent);

    static ExactNumber Number(string text) => new(Encoding.ASCII.GetBytes(text));

    sealed record Scale(BigInteger Digits, int Exponent)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Digits}e{Exponent}");
    }
}
