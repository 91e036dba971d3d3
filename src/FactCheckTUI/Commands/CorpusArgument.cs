using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using FactCheck.Storage;
using FactCheck.Storage.Files;
using FactCheckTUI.Output;

namespace FactCheckTUI.Commands;

/// <summary>The argument CORPUS, the same in every verb.</summary>
static class CorpusArgument
{
    /// <summary>A corpus that must be named.</summary>
    public static Argument<string> Required() => new("CORPUS") { Description = "The corpus's folder." };

    /// <summary>The corpus in the present folder unless another is named.</summary>
    public static Argument<string?> Optional() => new("CORPUS")
    {
        Description = "The corpus's folder; without it, the present one.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>The folder that was given, else the present one.</summary>
    public static string FolderOf(ParseResult result, Argument<string?> argument) => result.GetValue(argument) is { Length: > 0 } folder ? folder : ".";

    /// <summary>Opens it, or prints why it cannot be opened.</summary>
    public static bool TryOpen(string folder, CommandEnvironment environment, [NotNullWhen(true)] out ICorpusStore? store)
    {
        store = null;
        switch (FileCorpus.Open(folder.Length == 0 ? "." : folder))
        {
            case CorpusOpening.Opened opened:
                store = opened.Store;
                return true;
            case CorpusOpening.Refused refused:
                environment.Error.Line($"Cannot open the corpus {folder}.", Tone.Bad);
                foreach (var problem in refused.Problems)
                    environment.Error.Line($"  {refused.Path}: {(problem.Location == refused.Path ? "" : problem.Location + ": ")}{problem.Message}");
                return false;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
