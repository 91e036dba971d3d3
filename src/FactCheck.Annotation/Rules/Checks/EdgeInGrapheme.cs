using System.Globalization;

namespace FactCheck.Annotation.Rules.Checks;

/// <summary>Edges do not cut a user-perceived character (UAX #29).</summary>
sealed class EdgeInGrapheme() : LayerRule(Rule)
{
    static readonly RuleDescription Rule = new(
        "edge-in-grapheme",
        Severity.Error,
        "An edge of a span cuts a character: a letter from its mark, an emoji from its modifier, a surrogate pair.",
        "Move the edge to the character's start or end.");

    protected override void Check(LayerContext context, Findings findings)
    {
        foreach (var span in context.SpansInText)
            foreach (var fragment in span.Extent.Fragments)
                if (Cuts(context, fragment.Start) || Cuts(context, fragment.End))
                {
                    findings.OfSpan(Rule, span.Id, $"An edge of {span.Id}, {context.Excerpt(fragment)}, cuts a character.");
                    break;
                }
    }

    static bool Cuts(LayerContext context, int edge) =>
        edge > 0 && edge < context.Text.Length
        && MayJoin(context.Text[edge - 1], context.Text[edge])
        && context.Document.SnapToGrapheme(edge) != edge;

    /// <summary>False where a boundary is certain, which is nearly everywhere; else the document is asked.</summary>
    static bool MayJoin(char before, char after)
    {
        if (before < '\u0300' && after < '\u0300') return before == '\r' && after == '\n';
        return Combines(before) || Combines(after) || after is '\u0E33' or '\u0EB3' || (IsHangul(before) && IsHangul(after));
    }

    static bool Combines(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned;

    static bool IsHangul(char c) => c is (>= '\u1100' and <= '\u11FF') or (>= '\uA960' and <= '\uA97F') or (>= '\uAC00' and <= '\uD7FF');
}
