using FactCheck.Testing.Data;
using FactCheckTUI.Agreeing.Measuring;

namespace FactCheck.Cli.Tests.Agreeing;

/// <summary>docs/agreement.md shows what the program prints.</summary>
public sealed class AgreementPageTests
{
    const string Command = "    factcheck agreement ";

    static string Page { get; } = Path.Combine(SharedData.RepositoryRoot, "docs", "agreement.md");

    [Fact]
    public void Every_example_of_the_page_is_what_its_command_prints()
    {
        var shown = Examples().ToList();
        shown.Count.ShouldBe(3);
        foreach (var example in shown.GroupBy(example => example.Command))
        {
            var printed = Trimmed(CommandRun.Of(["agreement", .. example.Key.Split(' ').Select(Argument)]).ShouldEnd(0).Out);
            foreach (var (_, block) in example) printed.ShouldContain(block, customMessage: $"{Page}, after '{example.Key}': print it anew and look at what changed");
        }
    }

    [Fact]
    public void Every_measure_has_a_place_in_the_table_of_questions()
    {
        var page = File.ReadAllText(Page);
        SpanMeasures.All.Select(measure => measure.Measure.Id).Where(id => !page.Contains($"`{id}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    static IEnumerable<(string Command, string Block)> Examples()
    {
        string? command = null;
        List<string>? block = null;
        foreach (var line in File.ReadLines(Page))
        {
            if (block is null && line.StartsWith(Command, StringComparison.Ordinal)) command = line[Command.Length..];
            else if (line.StartsWith("```", StringComparison.Ordinal))
            {
                if (block is not null && command is not null) yield return (command, string.Join('\n', block));
                block = block is null ? [] : null;
            }
            else block?.Add(line);
        }
    }

    static string Argument(string text) => text.StartsWith("examples/", StringComparison.Ordinal) ? Path.Combine(SharedData.RepositoryRoot, text) : text;

    static string Trimmed(string printed) => string.Join('\n', printed.Split('\n').Select(line => line.TrimEnd()));
}
