using System.Globalization;
using System.Text;
using FactCheck.Annotation.Rules;
using FactCheck.Storage.Checking;

namespace FactCheckTUI.Validating;

/// <summary>A report as workflow commands of GitHub Actions, which shows each problem beside its line.</summary>
static class ReportGitHub
{
    /// <summary>One command: <c>::error file=…,line=…,col=…,title=…::message</c>, on one line.</summary>
    public static string Line(FileProblem problem)
    {
        var command = new StringBuilder(problem.Severity == Severity.Error ? "::error file=" : "::warning file=").Append(Property(problem.File));
        if (problem.Position is { } position) command.Append(CultureInfo.InvariantCulture, $",line={position.Line},col={position.Column}");
        command.Append(",title=").Append(Property(problem.Code)).Append("::");
        string[] lines = [ProblemText.Found(problem), problem.Fix, ProblemText.Rule(problem)];
        return command.Append(Message(string.Join('\n', lines.Where(line => line.Length > 0)))).ToString();
    }

    // What ends a command, and in a property what ends the property, has to be escaped (actions/toolkit, command.ts).
    static string Message(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    static string Property(string text) => Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
