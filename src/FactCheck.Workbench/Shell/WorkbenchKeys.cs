using System.Collections.Immutable;
using FactCheck.Annotation.Schemes;
using FactCheck.Terminal.Keymaps;
using FactCheck.Workbench.Annotate;
using FactCheck.Workbench.Articles;

namespace FactCheck.Workbench.Shell;

/// <summary>Checks the keys of all screens together: label keys of a scheme, defaults, and the user's own.</summary>
public static class WorkbenchKeys
{
    /// <summary>What is wrong, as sentences that are not made safe; a remapped command counts as known where any screen has it.</summary>
    public static ImmutableArray<string> Check(Scheme scheme, IReadOnlyDictionary<string, IReadOnlyList<string>> remapped)
    {
        var annotate = AnnotateBindings.Build(scheme, remapped).Problems;
        var list = ArticleListBindings.Build(remapped).Problems;
        var unknown = annotate.Where(IsUnknown).Select(p => p.Name).Intersect(list.Where(IsUnknown).Select(p => p.Name)).ToHashSet();
        return [.. annotate.Where(p => !IsUnknown(p)).Concat(list.Where(p => !IsUnknown(p) || unknown.Contains(p.Name))).Select(p => p.Message).Distinct()];
    }

    static bool IsUnknown(KeymapProblem problem) => problem.Kind == KeymapProblemKind.UnknownCommand;
}
