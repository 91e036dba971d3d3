using FactCheck.Text.Icu;

namespace FactCheck.Text.Tests.Icu;

public sealed class IcuLibraryTests
{
    [Fact]
    public void The_versions_are_those_of_a_library_new_enough()
    {
        var versions = IcuRuntime.Versions();
        versions.Library.Major.ShouldBeGreaterThanOrEqualTo(60);
        versions.Unicode.Major.ShouldBeGreaterThanOrEqualTo(10);
    }

    /// <summary>In globalization-invariant mode the runtime knows of no ICU.</summary>
    [Fact]
    public void On_Linux_it_is_found_without_the_runtime() =>
        (OperatingSystem.IsLinux() ? IcuLibrary.LoadNewest() : IcuLibrary.Load()).ShouldNotBeNull().Function("ubrk_open").ShouldNotBe(0);

    [Fact]
    public void A_function_that_is_missing_is_named_with_what_to_do() =>
        Should.Throw<IcuUnavailableException>(() => IcuLibrary.Load().Function("ubidi_missing"))
            .Message.ShouldSatisfyAllConditions(message => message.ShouldContain("ubidi_missing"), message => message.ShouldContain("update"));

    [Theory]
    [InlineData(-127)]
    [InlineData(0)]
    public void Success_and_warnings_are_no_failure(int code) => IcuError.ThrowIfFailure(code, "ubrk_open");

    [Fact]
    public void Missing_data_is_told_from_other_failures()
    {
        Should.Throw<IcuUnavailableException>(() => IcuError.ThrowIfFailure(2, "ubrk_open")).Message.ShouldContain("icu-data-full");
        Should.Throw<InvalidOperationException>(() => IcuError.ThrowIfFailure(1, "ubrk_open")).Message.ShouldContain("ubrk_open");
    }
}
