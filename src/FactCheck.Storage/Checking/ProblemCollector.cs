using System.Collections.Immutable;
using FactCheck.Annotation.Rules;
using FactCheck.Formats;

namespace FactCheck.Storage.Checking;

/// <summary>Collects the problems of one file. For one thread.</summary>
sealed class ProblemCollector(string file)
{
    readonly List<FileProblem> _problems = [];

    public IReadOnlyList<FileProblem> Problems => _problems;

    public void Add(FormatProblem problem) => _problems.Add(new FileProblem(file, problem.Code, SeverityOf(problem), Within(problem.Location), problem.Message, ""));

    public void AddRange(ImmutableArray<FormatProblem> problems)
    {
        foreach (var problem in problems) Add(problem);
    }

    public void Add(Problem problem) => _problems.Add(
        new FileProblem(file, problem.Code, problem.Severity, problem.SpanId ?? problem.RelationId ?? "", problem.Message, problem.Fix));

    public void Warn(string code, string message, string fix) => _problems.Add(new FileProblem(file, code, Severity.Warning, "", message, fix));

    // A text without metadata can be annotated; nothing is wrong, but something is not known.
    static Severity SeverityOf(FormatProblem problem) => problem.Code == "metadata-missing" ? Severity.Warning : Severity.Error;

    // Problems of reading name the file as their place; here the file is given already.
    string Within(string location) => location.EndsWith("/" + file, StringComparison.Ordinal) ? "" : location;
}
