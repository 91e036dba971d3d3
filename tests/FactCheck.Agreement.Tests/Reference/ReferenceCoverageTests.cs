using FactCheck.Testing.Data;

namespace FactCheck.Agreement.Tests.Reference;

/// <summary>No case of the reference file may go unasserted.</summary>
public sealed class ReferenceCoverageTests
{
    /// <summary>
    /// Cases without data: the file only names CSV files of the repository bootphon/pygamma-agreement (<c>tests/data</c>). No seed is known that draws
    /// them again, Debian packages none of them, and they are not to be copied here. <see cref="ProvedAlignmentTests"/> asserts studies of the same
    /// size instead; where the files are at hand, <c>dotnet run -c Release --project bench/FactCheck.Benchmarks -- agreement gamma FILE</c> takes them.
    /// </summary>
    static readonly string[] WithoutData = ["gamma_3by100", "gamma_2by1000"];

    [Fact]
    public void Every_case_of_the_file_is_asserted_by_a_test_here()
    {
        var folder = Path.Combine(SharedData.RepositoryRoot, "tests", "FactCheck.Agreement.Tests", "Reference");
        var sources = string.Concat(Directory.GetFiles(folder, "*ReferenceTests.cs").Select(File.ReadAllText));
        ReferenceCase.All.Select(reference => reference.Id).Where(id => !sources.Contains($"\"{id}\"", StringComparison.Ordinal))
            .ShouldBe(WithoutData);
        ReferenceCase.All.Count().ShouldBe(62);
    }

    [Fact]
    public void Only_cases_whose_data_the_file_does_not_hold_are_left_out() =>
        ReferenceCase.All.Where(reference => reference.Input.GetProperty("type").GetString() == "file").Select(reference => reference.Id).ShouldBe(WithoutData);
}
