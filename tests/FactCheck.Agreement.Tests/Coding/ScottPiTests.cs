using FactCheck.Agreement.Coding;

namespace FactCheck.Agreement.Tests.Coding;

public sealed class ScottPiTests
{
    [Fact]
    public void What_one_of_two_coders_valued_alone_is_no_habit_that_chance_draws_on()
    {
        var study = CodingStudy.OfLabels([["a", "a", null], ["a", "b", "a"], ["b", "b", null], ["a", "a", null], ["b", null, "b"], ["b", null, "b"], [null, null, "a"]]);
        // Of the four units that the first two valued three agree, and five of eight values are "a".
        var expected = (0.75 - (25 + 9) / 64.0) / (1 - (25 + 9) / 64.0);
        var pi = ChanceCorrected.ScottPi(study, 0, 1);
        pi.Value.ShouldNotBeNull().ShouldBe(expected, 1e-12);
        (pi.Measure.Id, pi.Items).ShouldBe(("pi", 4));
        pi.LeftOut.ShouldBe([new LeftOut("units", 3, "not valued by both coders")]);
        ChanceCorrected.ScottPiSums(study, 0, 1).Whole().Value.ShouldNotBeNull().ShouldBe(expected, 1e-12);
    }

    [Fact]
    public void Coders_without_a_common_unit_have_no_pi() =>
        ChanceCorrected.ScottPi(CodingStudy.OfLabels([["a", null], [null, "b"]]), 0, 1).Score.Undefined.ShouldNotBeNull();
}
