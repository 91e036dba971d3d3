namespace FactCheck.Agreement.Tests;

public sealed class MeasuresTests
{
    [Fact]
    public void Every_measure_has_an_id_of_its_own_and_explains_itself()
    {
        Measures.All.Select(measure => measure.Id).ShouldBeUnique();
        foreach (var measure in Measures.All)
        {
            measure.Id.ShouldMatch("^[a-z0-9-]+$");
            measure.Formula.ShouldNotBeEmpty(measure.Id);
            measure.Paper.ShouldMatch("(19|20)[0-9]{2}", measure.Id);
            measure.Meaning.ShouldEndWith(".", customMessage: measure.Id);
        }
    }

    [Fact]
    public void A_score_is_never_NaN()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Score.Of(double.NaN));
        Score.Ratio(0, 0, "nothing was marked").Undefined.ShouldBe("nothing was marked");
        default(Score).IsDefined.ShouldBeFalse();
        default(Score).Undefined.ShouldBe("nothing was computed");
    }

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.001, -3.090232306167813)]
    [InlineData(0.9999999, 5.199337582187471)]
    public void Quantiles_of_the_normal_distribution_are_those_of_tables(double probability, double expected) =>
        Numerics.Normal.Quantile(probability).ShouldBe(expected, 1e-9);

    [Theory]
    [InlineData(1, 12.706204736174698)]
    [InlineData(9, 2.2621571627409915)]
    [InlineData(99, 1.9842169515086827)]
    [InlineData(10000, 1.9602012398)]
    public void Quantiles_of_Students_t_are_those_of_tables(double freedom, double expected) =>
        Numerics.StudentT.Quantile(0.975, freedom).ShouldBe(expected, 1e-8);
}
