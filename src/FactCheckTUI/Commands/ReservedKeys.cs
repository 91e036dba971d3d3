using System.Collections.Frozen;
using FactCheck.Workbench.Annotate;

namespace FactCheckTUI.Commands;

/// <summary>Keys that the annotate screen keeps for itself, so that schemes are refused where they are made and not where they are used.</summary>
static class ReservedKeys
{
    /// <summary>Each key with the command that it gives.</summary>
    public static FrozenDictionary<char, string> All { get; } = AnnotateBindings.Fixed
        .SelectMany(row => row.Keys.ToArray().Select(keys => (Text: keys.ToString(), row.Name)))
        .Where(row => row.Text.Length == 1)
        .ToFrozenDictionary(row => row.Text[0], row => row.Name);
}
