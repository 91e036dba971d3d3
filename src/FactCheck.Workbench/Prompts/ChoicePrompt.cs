using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Prompts;

/// <summary>Makes prompts whose choices are picked by number.</summary>
public static class ChoicePrompt
{
    const string Keys = "123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>A prompt with the keys 1 to 9, then a to z; what lies beyond them is not offered.</summary>
    public static ChoicePrompt<T> Numbered<T>(WorkbenchShell shell, string question, IReadOnlyList<T> values, Func<T, string> describe, Action<T> picked) =>
        new(shell, question, [.. values.Take(Keys.Length).Select((value, i) => (Keys[i], describe(value), value))], picked);
}
