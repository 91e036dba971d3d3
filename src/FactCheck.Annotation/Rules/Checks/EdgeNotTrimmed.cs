using System.Globalization;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Numbers;
using FactCheck.Annotation.Schemes;
using FactCheck.Text;

namespace FactCheck.Annotation.Rules.Checks;

/// <summary>No white space, trailing punctuation or outer quotation marks at the edges.</summary>
sealed class EdgeNotTrimmed() : LayerRule(Rule)
{
    static readonly RuleDescription Rule = new(
        "edge-not-trimmed",
        Severity.Warning,
        "A span begins or ends with white space, punctuation or the quotation marks around it.",
        "Shrink the span.");

    protected override void Check(LayerContext context, Findings findings)
    {
        foreach (var span in context.SpansInText)
        {
            var covered = span.Extent.Hull;
            if (!IsSuspect(context.Text[covered.Start]) && !IsSuspect(context.Text[covered.End - 1])) continue;
            var trimmed = context.Document.Trim(covered);
            if (trimmed == covered || IsNumeral(context, span, covered)) continue;
            var fix = trimmed.IsEmpty ? "Delete it: nothing is left without them." : $"Shrink it to {context.Excerpt(trimmed)}.";
            var message = $"{span.Id}, {context.Excerpt(covered)}, has white space, punctuation or quotation marks at an edge.";
            findings.OfSpan(Rule, span.Id, message, fix: fix);
        }
    }

    /// <summary>A full stop may be a numeral's own: <c>3.</c> is an ordinal in German.</summary>
    static bool IsNumeral(LayerContext context, Span span, TextSpan covered) =>
        span.Label == WellKnown.Number && NumberReader.Read(covered.Of(context.Text).ToString(), context.Article.Metadata.Language) is not null;

    /// <summary>False for letters, digits, marks and symbols, so that most spans need no document.</summary>
    static bool IsSuspect(char c) => !char.IsLetterOrDigit(c) && !char.IsSurrogate(c) && !char.IsSymbol(c)
        && char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
