using FactCheck.Annotation.Rules;
using FactCheck.Storage.Checking;
using FactCheckTUI.Output;

namespace FactCheckTUI.Validating;

/// <summary>A report for people: at most three lines a problem, then what there is of each sort.</summary>
static class ReportText
{
    static readonly (FileRole Role, string Name)[] Roles =
    [
        (FileRole.Article, "article"),
        (FileRole.Annotations, "layer"),
        (FileRole.Data, "file"),
    ];

    public static void Print(SafeConsole console, CheckReport report)
    {
        foreach (var problem in report.Problems) Print(console, problem);
        if (report.Problems.Length > 1) PrintSummary(console, report);
        console.Line(Counts(report), report.Errors > 0 ? Tone.Bad : report.Warnings > 0 ? Tone.Warning : Tone.Good);
        if (report.IsPartial) console.Line("A schema could not be used: what it asks was not checked.", Tone.Bad);
    }

    static void Print(SafeConsole console, FileProblem problem)
    {
        console.Write(ProblemText.Place(problem) + ": ", Tone.Strong);
        console.Write(ProblemText.Word(problem.Severity) + " ", problem.Severity == Severity.Error ? Tone.Bad : Tone.Warning);
        console.Write(problem.Code + "  ", Tone.Faint);
        console.Line(OneLine(ProblemText.Found(problem)));
        if (problem.Fix.Length > 0) console.Line("  " + OneLine(problem.Fix));
        if (ProblemText.Rule(problem) is { Length: > 0 } rule) console.Line("  " + OneLine(rule), Tone.Faint);
    }

    static void PrintSummary(SafeConsole console, CheckReport report)
    {
        console.Line();
        console.Table(["code", "in", "label", "errors", "warnings"], report.Problems
            .GroupBy(problem => (problem.Code, problem.Role, Label: problem.Label ?? ""))
            .OrderByDescending(group => group.Count(IsError)).ThenByDescending(group => group.Count()).ThenBy(group => group.Key.Code, StringComparer.Ordinal).ThenBy(group => group.Key.Label, StringComparer.Ordinal)
            .Select(group => (IReadOnlyList<TableCell>)
            [
                group.Key.Code, NameOf(group.Key.Role), group.Key.Label, Number(group.Count(IsError), Tone.Bad), Number(group.Count(problem => !IsError(problem)), Tone.Warning),
            ]));
        console.Line();
    }

    static string Counts(CheckReport report)
    {
        var isCorpus = report.Files.ContainsKey(FileRole.Corpus);
        var looked = Roles.Where(role => report.Files.ContainsKey(role.Role) || (isCorpus && role.Role != FileRole.Data))
            .Select(role => Amount.Of(report.Files.GetValueOrDefault(role.Role), role.Name)).ToList();
        if (report.Documents > 0) looked.Add(Amount.Of((int)Math.Min(int.MaxValue, report.Documents), "document"));
        if (looked.Count == 0) looked.Add(Amount.Of(report.Files.Values.Sum(), "file"));
        return $"{string.Join(", ", looked)}: {Amount.Of(report.Errors, "error")}, {Amount.Of(report.Warnings, "warning")}.";
    }

    static bool IsError(FileProblem problem) => problem.Severity == Severity.Error;

    static TableCell Number(int number, Tone tone) => number == 0 ? "" : new TableCell(number.ToString("N0", System.Globalization.CultureInfo.InvariantCulture), tone);

    static string NameOf(FileRole role) => role switch
    {
        FileRole.Corpus => "corpus",
        FileRole.Scheme => "scheme",
        FileRole.Schema => "schema",
        FileRole.Article => "article",
        FileRole.Metadata => "metadata",
        FileRole.Annotations => "layer",
        _ => "data",
    };

    // What is quoted from a file may hold line breaks; a problem has three lines, no more.
    static string OneLine(string text) => FactCheck.Text.Safe.SafeText.Line(text);
}
