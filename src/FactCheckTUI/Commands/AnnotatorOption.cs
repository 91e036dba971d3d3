using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using FactCheck.Annotation.Articles;
using FactCheck.Storage;

namespace FactCheckTUI.Commands;

/// <summary>Who annotates: <c>--as</c>, else <c>FACTCHECK_ANNOTATOR</c>, else the login name.</summary>
static class AnnotatorOption
{
    /// <summary>The variable that says who annotates.</summary>
    public const string Variable = "FACTCHECK_ANNOTATOR";

    /// <summary>The option, the same in every verb.</summary>
    public static Option<string?> Create() => new("--as")
    {
        Description = $"Who annotates; without it {Variable}, else the login name.",
        HelpName = "NAME",
    };

    /// <summary>The annotator, or why there is none.</summary>
    /// <param name="given">What <c>--as</c> says; null: not given.</param>
    /// <param name="environment">Variables and login.</param>
    /// <param name="annotator">The name where the result is true.</param>
    /// <param name="problem">A sentence where the result is false; not made safe.</param>
    public static bool TryResolve(string? given, CommandEnvironment environment, out AnnotatorName annotator, [NotNullWhen(false)] out string? problem)
    {
        if (given is not null) return TryParse(given, "--as", out annotator, out problem);
        if (environment.Variable(Variable) is { Length: > 0 } named) return TryParse(named, Variable, out annotator, out problem);
        if (environment.Login.Length > 0 && ArticleId.From(environment.Login).Value is var login) return TryParse(login, "the login name", out annotator, out problem);
        annotator = default;
        problem = $"Nobody knows who annotates: give --as NAME, or set {Variable}.";
        return false;
    }

    static bool TryParse(string text, string source, out AnnotatorName annotator, [NotNullWhen(false)] out string? problem)
    {
        if (AnnotatorName.TryParse(text, out annotator, out var reason))
        {
            problem = null;
            return true;
        }
        problem = $"The annotator's name from {source} cannot be used, as it also names a folder. {reason.Replace("An article's id", "The name", StringComparison.Ordinal).Replace("The id", "The name", StringComparison.Ordinal)}";
        return false;
    }
}
