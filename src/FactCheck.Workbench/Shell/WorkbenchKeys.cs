using System.Collections.Immutable;
using FactCheck.Annotation.Schemes;
using FactCheck.Terminal.Keymaps;
using FactCheck.Workbench.Annotate;
using FactCheck.Workbench.Articles;
using FactCheck.Workbench.Merge;

namespace FactCheck.Workbench.Shell;

/// <summary>Checks the keys of all screens together: label keys of a scheme, defaults, and the user's own.</summary>
public static class WorkbenchKeys
{
    /// <summary>What is wrong, as sentences that are not made safe; a remapped command counts as known where any screen has it.</summary>
    public static ImmutableArray<string> Check(Scheme scheme, IReadOnlyDictionary<string, IReadOnlyList<string>> remapped)
    {
        ImmutableArray<KeymapProblem>[] screens = [AnnotateBindings.Build(scheme, remapped).Problems, ArticleListBindings.Build(remapped).Problems, MergeBindings.Build(remapped).Problems];
        var unknown = screens[0].Where(p => IsUnknown(p) && screens.All(problems => problems.Any(other => IsUnknown(other) && other.Name == p.Name)));
        return [.. screens.SelectMany(problems => problems).Where(p => !IsUnknown(p)).Concat(unknown).Select(p => p.Message).Distinct()];
    }

    static bool IsUnknown(KeymapProblem problem) => problem.Kind == KeymapProblemKind.UnknownCommand;
}
