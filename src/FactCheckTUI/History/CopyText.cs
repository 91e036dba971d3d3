using System.Globalization;
using FactCheck.Formats.Journal;
using FactCheck.Storage.Records;
using FactCheckTUI.Output;

namespace FactCheckTUI.History;

/// <summary>Prints kept copies, and how one differs from what is there.</summary>
static class CopyText
{
    /// <summary>A table of what is kept of a layer.</summary>
    public static void List(SafeConsole console, LayerName layer, IReadOnlyList<LayerCopy> copies)
    {
        console.Line(layer.ToString(), Tone.Strong);
        console.Table(["name", "made", "revision", "spans", "what"], copies.Select(Row));
    }

    /// <summary>What restoring a copy would change.</summary>
    public static void Difference(SafeConsole console, string name, IReadOnlyList<DifferenceLine> lines)
    {
        console.Line(lines.Count == 0 ? $"{name} is the same as what is there." : $"Restoring {name} would change what is there (+ comes back, - goes, ~ changes):");
        foreach (var line in lines)
            console.Line($"{line.Mark} {line.Words}", line.Mark switch { '+' => Tone.Good, '-' => Tone.Bad, _ => Tone.Warning });
    }

    static IReadOnlyList<TableCell> Row(LayerCopy copy) =>
    [
        copy.Kept.Name,
        copy.Time.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        copy.File?.Revision.ToString(CultureInfo.InvariantCulture) ?? "",
        copy.File?.Spans.Count.ToString(CultureInfo.InvariantCulture) ?? "",
        copy.Note.Length == 0 ? copy.Kind : $"{copy.Kind}, {copy.Note}",
    ];
}
