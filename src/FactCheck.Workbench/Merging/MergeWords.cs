using System.Globalization;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Merging;
using FactCheck.Formats.Journal;

namespace FactCheck.Workbench.Merging;

/// <summary>What the screen says on which two versions are put together. Not made safe.</summary>
static class MergeWords
{
    const int LongestList = 40;

    /// <summary>Why something is to be decided.</summary>
    public static string Of(MergeConflict conflict) =>
        conflict.Clash.HasFlag(MergeClash.ChangedByBoth) ? "both changed it"
        : conflict.Clash.HasFlag(MergeClash.ChangedAndDeleted) ? IsDeletedHere(conflict) ? "you deleted, they changed it" : "you changed, they deleted it"
        : conflict.Clash.HasFlag(MergeClash.EndDeleted) ? IsDeletedHere(conflict) ? "you deleted, they linked it" : "you linked, they deleted it"
        : conflict.Clash.HasFlag(MergeClash.Overlap) ? "yours and theirs overlap"
        : "you set it differently";

    static bool IsDeletedHere(MergeConflict conflict) => conflict is MergeConflict.OfSpans spans
        && (spans.Spans.Any(span => span is { Ours: null, Base: not null }) || spans.Relations.Any(relation => relation is { Ours: null, Base: not null }));

    /// <summary>The choice as one character; a blank where there is none.</summary>
    public static string Mark(MergeChoice? choice) => choice switch
    {
        MergeChoice.Ours => "y",
        MergeChoice.Theirs => "t",
        MergeChoice.Both => "b",
        _ => " ",
    };

    /// <summary>A status with its reason.</summary>
    public static string Of((LayerStatus Status, string? Reason) status) =>
        (status.Status == LayerStatus.Complete ? "complete" : "in progress") + (status.Reason is { } reason ? $": {reason}" : "");

    /// <summary>What comes into our version and into theirs.</summary>
    public static IReadOnlyList<string> Summary(Article article, Layer ours, Layer theirs, MergeResolution resolution)
    {
        var lines = new List<string>();
        Add("What changes in yours:", DifferenceWords.Of(ours, resolution.Layer, article), "Nothing changes in yours.");
        Add("What changes in theirs:", DifferenceWords.Of(theirs, resolution.Layer, article), "Nothing changes in theirs.");
        if (!resolution.DroppedRelations.IsEmpty) lines.Add(string.Create(CultureInfo.InvariantCulture, $"{resolution.DroppedRelations.Length} left out, as one end of each is gone."));
        lines.Add("This is saved as the next revision on top of theirs. Both versions are kept: factcheck recover lists them.");
        return lines;

        void Add(string title, IReadOnlyList<DifferenceLine> differences, string none)
        {
            lines.Add(differences.Count == 0 ? none : title);
            foreach (var line in differences.Take(LongestList)) lines.Add($"{line.Mark} {line.Words}");
            if (differences.Count > LongestList) lines.Add(string.Create(CultureInfo.InvariantCulture, $"… and {differences.Count - LongestList} more"));
        }
    }
}
