namespace FactCheck.Conventions.Tests;

/// <summary>What may depend on what. Changing an arrow means changing it here, in ARCHITECTURE.md and in a decision.</summary>
public sealed class ArrowTests
{
    static readonly Dictionary<string, string[]> Projects = new()
    {
        ["FactCheck.Text"] = [],
        ["FactCheck.JsonSchema"] = [],
        ["FactCheck.Agreement"] = [],
        ["FactCheck.Annotation"] = ["FactCheck.Text"],
        ["FactCheck.Formats"] = ["FactCheck.Annotation"],
        ["FactCheck.Storage"] = ["FactCheck.Formats", "FactCheck.JsonSchema"],
        ["FactCheck.Terminal"] = ["FactCheck.Text"],
        ["FactCheck.Workbench"] = ["FactCheck.Text", "FactCheck.JsonSchema", "FactCheck.Annotation", "FactCheck.Formats", "FactCheck.Storage", "FactCheck.Terminal"],
        ["FactCheckTUI"] = ["FactCheck.Workbench", "FactCheck.Agreement"],
    };

    static readonly Dictionary<string, string[]> Packages = new()
    {
        ["FactCheck.Annotation"] = ["FluentValidation"],
        ["FactCheckTUI"] = ["AngleSharp", "Markdig", "Microsoft.Extensions.Hosting", "Spectre.Console", "System.CommandLine"],
    };

    [Fact]
    public void Every_project_has_its_place_in_the_house() =>
        House.Projects("src").Keys.Order().ShouldBe(Projects.Keys.Order());

    [Fact]
    public void Arrows_run_one_way()
    {
        foreach (var (name, project) in House.Projects("src"))
            House.ProjectReferences(project).Except(Projects[name]).ShouldBeEmpty($"{name} refers to what it may not");
    }

    [Fact]
    public void Packages_stay_in_the_rooms_that_they_were_let_into()
    {
        foreach (var (name, project) in House.Projects("src"))
            House.PackageReferences(project).Except(Packages.GetValueOrDefault(name, [])).ShouldBeEmpty($"{name} uses a package that it may not");
    }

    [Fact]
    public void No_project_pins_a_version_of_its_own()
    {
        foreach (var (name, project) in House.Projects(".").Where(p => p.Key.StartsWith("FactCheck", StringComparison.Ordinal)))
            project.Descendants("PackageReference").Where(r => r.Attribute("Version") is not null).ShouldBeEmpty($"{name} pins a version; put it in Directory.Packages.props");
    }

    [Fact]
    public void Every_library_has_its_tests()
    {
        var tests = House.Projects("tests").Keys;
        foreach (var name in Projects.Keys.Where(n => n != "FactCheckTUI")) tests.ShouldContain(name + ".Tests");
    }

    [Fact]
    public void The_solution_holds_every_project()
    {
        var solution = File.ReadAllText(Path.Combine(House.Root, "FactCheckTUI.sln"));
        foreach (var name in House.Projects("src").Keys.Concat(House.Projects("tests").Keys)) solution.ShouldContain($"\"{name}\"");
    }
}
