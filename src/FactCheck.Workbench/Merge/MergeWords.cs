using System.Globalization;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Merging;
using FactCheck.Formats.Journal;

namespace FactCheck.Workbench.Merge;

/// <summary>Conflicts of a merge in words. They quote the article and are not made safe.</summary>
sealed class MergeWords(Article article)
{
    const string Unchanged = "left it as it was";

    /// <summary>What happened, and how much of it is to be decided.</summary>
    public static string Summary(Layer before, Layer ours, Layer theirs, int conflicts)
    {
        var touching = conflicts switch
        {
            0 => "None touch each other",
            1 => "Where they touch each other, you decide: 1 place",
            _ => string.Create(CultureInfo.InvariantCulture, $"Where they touch each other, you decide: {conflicts} places"),
        };
        return $"Since this article was opened they made {Count(before, theirs)}, you {Count(before, ours)}. {touching}; everything else is put together by itself. Both versions stay kept.";
    }

    /// <summary>A conflict in a line.</summary>
    public string Row(MergeConflict conflict) => conflict switch
    {
        MergeConflict.OfStatus => "the status was set in different ways",
        MergeConflict.OfSpans { Spans: [var first, ..] } spans => $"{Why(spans.Clash)}: {Name(first)}{(spans.Spans.Length > 1 ? FormattableString.Invariant($" and {spans.Spans.Length - 1} more") : "")}",
        MergeConflict.OfSpans { Relations: [var first, ..] } spans => $"{Why(spans.Clash)}: {Name(first.Theirs ?? first.Ours ?? first.Base)}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>What each side did, in order: <c>theirs</c>, <c>yours</c>.</summary>
    public IEnumerable<(string Who, string What)> Detail(MergeConflict conflict)
    {
        if (conflict is MergeConflict.OfStatus status)
            return [("theirs", Status(status.Theirs)), ("yours", Status(status.Ours))];
        var spans = (MergeConflict.OfSpans)conflict; // the only other kind
        return Side("theirs", spans, span => span.Theirs, relation => relation.Theirs).Concat(Side("yours", spans, span => span.Ours, relation => relation.Ours));
    }

    IEnumerable<(string, string)> Side(string who, MergeConflict.OfSpans conflict, Func<SpanVersions, Span?> span, Func<RelationVersions, Relation?> relation)
    {
        var lines = new List<string>();
        foreach (var versions in conflict.Spans)
            foreach (var line in DifferenceWords.Of(LayerOf(versions.Base), LayerOf(span(versions)), article)) lines.Add($"{line.Mark} {line.Words}");
        foreach (var versions in conflict.Relations)
            if (versions.Base != relation(versions)) lines.Add(relation(versions) is { } now ? $"{(versions.Base is null ? '+' : '~')} {Name(now)}" : $"- {Name(versions.Base)}");
        return lines.DefaultIfEmpty(Unchanged).Select((line, i) => (i == 0 ? who : "", line));
    }

    string Name(SpanVersions versions) => DifferenceWords.Of(Layer.Empty, LayerOf(versions.Base ?? versions.Theirs ?? versions.Ours), article)[0].Words;

    static string Name(Relation? relation) => relation is null ? "" : $"{relation.Type} from {relation.From} to {relation.To.Span} ({relation.Id})";

    static Layer LayerOf(Span? span) => span is null ? Layer.Empty : Layer.Of([span], []);

    static string Status((LayerStatus Status, string? Reason) status) =>
        (status.Status == LayerStatus.Complete ? "complete" : "in progress") + (status.Reason is { } reason ? $": {reason}" : "");

    static string Count(Layer before, Layer after) => LayerDifference.Between(before, after).Steps.Length switch
    {
        0 => "no change",
        1 => "1 change",
        var count => string.Create(CultureInfo.InvariantCulture, $"{count} changes"),
    };

    static string Why(MergeClash clash) => clash switch
    {
        _ when clash.HasFlag(MergeClash.ChangedAndDeleted) => "changed and removed",
        _ when clash.HasFlag(MergeClash.EndDeleted) => "linked and removed",
        _ when clash.HasFlag(MergeClash.ChangedByBoth) => "changed by both",
        _ => "overlapping",
    };
}
