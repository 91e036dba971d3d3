using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Rules.Checks;

/// <summary>Spans of one label do not overlap.</summary>
sealed class SameLabelOverlap() : LayerRule(Rule)
{
    static readonly RuleDescription Rule = new(
        "same-label-overlap",
        Severity.Error,
        "Two spans of the same label share text.",
        "Move an edge, join them, or delete one.");

    protected override void Check(LayerContext context, Findings findings)
    {
        var open = new Dictionary<string, List<Span>>();
        foreach (var span in context.Layer.Spans)
        {
            if (!open.TryGetValue(span.Label, out var before)) open.Add(span.Label, before = []);
            before.RemoveAll(other => other.Extent.Hull.End <= span.Extent.Hull.Start);
            if (before.Find(other => other.Extent.Overlaps(span.Extent)) is { } first)
                findings.OfSpan(Rule, span.Id, $"{span.Id} and {first.Id}, both {span.Label}, overlap in {context.Excerpt(span.Extent.Hull)}.");
            before.Add(span);
        }
    }
}
