using System.Globalization;
using System.Text;
using FactCheck.Annotation.Rules;

namespace FactCheck.Annotation.Tests.Rules;

/// <summary>The page <c>docs/rules.md</c>, made from the catalogue.</summary>
static class RulesPage
{
    public static string Render()
    {
        var page = new StringBuilder();
        page.Append("# Rules of meaning\n\n");
        page.Append("Generated from `RuleBook.Catalogue`; a test fails where the two differ (`UPDATE_GENERATED=1` writes the page anew).\n\n");
        page.Append("A layer with errors cannot be marked complete without a stated reason. Warnings are worth a look.\n");
        foreach (var group in RuleBook.Catalogue.GroupBy(rule => rule.Severity).OrderByDescending(group => group.Key))
        {
            page.Append(group.Key == Severity.Error ? "\n## Errors\n" : "\n## Warnings\n");
            page.Append("\n| Code | Finds | What to do |\n|---|---|---|\n");
            foreach (var rule in group) page.Append(CultureInfo.InvariantCulture, $"| `{rule.Code}` | {rule.Summary} | {rule.Fix} |\n");
        }
        return page.ToString();
    }
}
