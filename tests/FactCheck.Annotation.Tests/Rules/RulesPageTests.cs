using FactCheck.Testing.Data;

namespace FactCheck.Annotation.Tests.Rules;

public sealed class RulesPageTests
{
    [Fact]
    public void The_page_of_rules_is_what_the_catalogue_says()
    {
        var path = Path.Combine(SharedData.RepositoryRoot, "docs", "rules.md");
        if (Environment.GetEnvironmentVariable("UPDATE_GENERATED") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, RulesPage.Render());
        }
        File.Exists(path).ShouldBeTrue("docs/rules.md is missing: run this test with UPDATE_GENERATED=1.");
        File.ReadAllText(path).ShouldBe(RulesPage.Render(), "docs/rules.md is out of date: run this test with UPDATE_GENERATED=1.");
    }
}
