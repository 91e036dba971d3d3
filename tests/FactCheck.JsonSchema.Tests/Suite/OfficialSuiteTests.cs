namespace FactCheck.JsonSchema.Tests.Suite;

public sealed class OfficialSuiteTests
{
    [Fact]
    public void Every_required_test_of_draft_2020_12_passes()
    {
        var (failures, count) = SuiteFolder.Run("", CompileOptions.Default);
        failures.ShouldBeEmpty();
        count.ShouldBe(1299);
    }

    [Fact]
    public void Every_optional_test_passes_but_those_that_a_decision_excludes()
    {
        var (failures, count) = SuiteFolder.Run("optional", CompileOptions.Default);
        // docs/decisions/0010: schemas of other drafts are refused.
        failures.ShouldHaveSingleItem().ShouldStartWith("cross-draft.json: refs to historic drafts are processed as historic drafts");
        count.ShouldBe(162);
    }

    [Fact]
    public void Every_format_test_passes_with_formats_asserted()
    {
        var (failures, count) = SuiteFolder.Run("optional/format", new CompileOptions { Formats = FormatAssertion.Always });
        failures.ShouldBeEmpty();
        count.ShouldBe(764);
    }
}
