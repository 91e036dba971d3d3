using FactCheck.Testing.Data;

namespace FactCheck.Agreement.Tests.Reference;

/// <summary>No case of the reference file may go unasserted.</summary>
public sealed class ReferenceCoverageTests
{
    /// <summary>Cases whose data lie in a public repository and not in the file; that repository's files are not copied here.</summary>
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
}
