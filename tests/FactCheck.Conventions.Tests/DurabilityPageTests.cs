using System.Text.RegularExpressions;
using FactCheck.Testing.Data;

namespace FactCheck.Conventions.Tests;

/// <summary>docs/durability.md names the tests that hold its promises: they exist.</summary>
public sealed partial class DurabilityPageTests
{
    [Fact]
    public void Every_test_that_the_page_names_is_there()
    {
        var page = File.ReadAllText(Path.Combine(SharedData.RepositoryRoot, "docs", "durability.md"));
        var named = Names().Matches(page[page.IndexOf("## How it is tested", StringComparison.Ordinal)..]).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        named.Count.ShouldBeGreaterThan(10);
        named.ExceptWith(Directory.EnumerateFiles(Path.Combine(SharedData.RepositoryRoot, "tests"), "*.cs", SearchOption.AllDirectories).Select(file => Path.GetFileNameWithoutExtension(file)));
        named.ShouldBeEmpty();
    }

    [GeneratedRegex("`([A-Z][A-Za-z]+(?:Tests|Laws|Contract))`")]
    private static partial Regex Names();
}
