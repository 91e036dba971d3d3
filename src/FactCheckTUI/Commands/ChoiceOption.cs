using System.CommandLine;
using FactCheck.Annotation.Schemes;

namespace FactCheckTUI.Commands;

/// <summary>Options that take one of a few words.</summary>
static class ChoiceOption
{
    /// <summary>Refuses every other word in one sentence, with what was probably meant, and completes these.</summary>
    public static Option<string> Among(this Option<string> option, params string[] words)
    {
        option.CompletionSources.Clear();
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            foreach (var given in result.Tokens.Select(token => token.Value).Where(given => !words.Contains(given)))
                result.AddError($"{option.Name} is one of {string.Join(", ", words)}, not {given}.{(NearestName.Of(given, words) is { } nearest ? $" Did you mean {nearest}?" : "")}");
        });
        return option;
    }
}
