using System.Runtime.CompilerServices;

namespace FactCheck.Testing.Data;

/// <summary>
/// Finds <c>../shared/data</c> beside the checkout: reference articles, the JSON Schema test suite, Unicode test files. Its texts are
/// used in place and never copied into the project.
/// </summary>
public static class SharedData
{
    /// <summary>The folder, or null where it is missing.</summary>
    public static string? Root { get; } = Find();

    /// <summary>The path of <paramref name="relative"/> below the folder; the calling test is skipped where the folder is missing, and fails in CI.</summary>
    public static string Require(string relative)
    {
        if (Root is null)
        {
            if (Environment.GetEnvironmentVariable("CI") == "true")
                throw new InvalidOperationException("../shared/data is missing, and in CI no test may be skipped for it.");
            Assert.Skip("../shared/data is not beside the checkout.");
        }
        return Path.Combine(Root!, relative);
    }

    /// <summary>The root of the checkout (the folder with FactCheckTUI.sln).</summary>
    public static string RepositoryRoot { get; } = FindRepository();

    static string? Find()
    {
        var data = Path.Combine(FindRepository(), "..", "shared", "data");
        return Directory.Exists(data) ? Path.GetFullPath(data) : null;
    }

    static string FindRepository([CallerFilePath] string here = "")
    {
        for (var folder = Path.GetDirectoryName(here); folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "FactCheckTUI.sln"))) return folder;
        throw new InvalidOperationException("FactCheckTUI.sln was not found above the tests.");
    }
}
