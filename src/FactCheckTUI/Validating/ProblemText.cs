using FactCheck.Annotation.Rules;
using FactCheck.Storage.Checking;

namespace FactCheckTUI.Validating;

/// <summary>A problem in sentences for people, the same in every format. Not made safe.</summary>
static class ProblemText
{
    /// <summary><c>error</c> or <c>warning</c>.</summary>
    public static string Word(Severity severity) => severity == Severity.Error ? "error" : "warning";

    /// <summary>File, and line and column where they are known, as editors and terminals find them: <c>a.json:12:3</c>.</summary>
    public static string Place(FileProblem problem) => problem.Position is { } position ? $"{problem.File}:{position}" : problem.File;

    /// <summary>What was found, with the span or relation as people call it: rules begin with its id alone, schemas and readers in their own ways.</summary>
    public static string Found(FileProblem problem)
    {
        var message = problem.Message;
        if (problem.Subject is { } subject) return message.StartsWith(subject, StringComparison.OrdinalIgnoreCase) ? message : $"{subject}: {WithoutId(message, problem.Location)}";
        return problem.Location is ['/', ..] && problem.Rule is null ? $"{problem.Location}: {message}" : message;
    }

    /// <summary>What to do, and where the rule stands; empty where nothing is to be added.</summary>
    public static string Rule(FileProblem problem) => (problem.Pointer, problem.Rule) switch
    {
        (_, null) => "",
        (null or "", { } rule) => $"rule {rule}",
        ({ } pointer, { } rule) => $"at {pointer}, rule {rule}",
    };

    // "s3, "told", has no content." "s3 covers …" "Span s3 (claim): the quote is …"
    static string WithoutId(string message, string id)
    {
        if (id.Length == 0) return message;
        if (message.StartsWith($"Span {id} (", StringComparison.Ordinal) && message.IndexOf("): ", StringComparison.Ordinal) is > 0 and var end) return message[(end + 3)..];
        if (message.StartsWith($"{id}, \"", StringComparison.Ordinal) && message.IndexOf("\", ", id.Length + 3, StringComparison.Ordinal) is > 0 and var close) return message[(close + 3)..];
        if (message.StartsWith($"Relation {id} ", StringComparison.Ordinal)) return message[(id.Length + "Relation  ".Length)..];
        return message.StartsWith(id + " ", StringComparison.Ordinal) || message.StartsWith(id + ", ", StringComparison.Ordinal) ? message[id.Length..].TrimStart(',', ' ') : message;
    }
}
