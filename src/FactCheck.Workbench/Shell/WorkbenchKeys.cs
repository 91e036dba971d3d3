using System.Collections.Immutable;
using FactCheck.Annotation.Schemes;
using FactCheck.Terminal.Keymaps;
using FactCheck.Workbench.Annotate;
using FactCheck.Workbench.Articles;
using FactCheck.Workbench.Merging;
using FactCheck.Workbench.Reanchor;

namespace FactCheck.Workbench.Shell;

/// <summary>Checks the keys of all screens together: label keys of a scheme, defaults, and the user's own.</summary>
public static class WorkbenchKeys
{
    /// <summary>What is wrong, as sentences that are not made safe; a remapped command counts as known where any screen has it.</summary>
    public static ImmutableArray<string> Check(Scheme scheme, IReadOnlyDictionary<string, IReadOnlyList<string>> remapped)
    {
        ImmutableArray<KeymapProblem>[] screens =
        [
            AnnotateBindings.Build(scheme, remapped).Problems,
            ArticleListBindings.Build(remapped).Problems,
            ReanchorBindings.Build(remapped).Problems,
            MergeBindings.Build(remapped).Problems,
        ];
        var unknown = screens.Select(problems => problems.Where(IsUnknown).Select(problem => problem.Name)).Aggregate((a, b) => a.Intersect(b)).ToHashSet();
        return [.. screens.SelectMany(problems => problems).Where(p => !IsUnknown(p) || unknown.Contains(p.Name)).DistinctBy(p => IsUnknown(p) ? p.Name : p.Message).Select(p => p.Message)];
    }

    static bool IsUnknown(KeymapProblem problem) => problem.Kind == KeymapProblemKind.UnknownCommand;
}
