using System.Globalization;
using FactCheck.Formats.Journal;
using FactCheckTUI.Output;

namespace FactCheckTUI.History;

/// <summary>Prints journals for people: a line for each thing that was done, the newest last.</summary>
static class LogText
{
    /// <summary>Prints one journal.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="log">The journal.</param>
    /// <param name="most">Most lines, of which the newest are shown; null: all.</param>
    public static void Print(SafeConsole console, LayerLog log, int? most)
    {
        console.Line(log.Layer.ToString(), Tone.Strong);
        if (log.Failure is { } failure) console.Line($"  {failure}", Tone.Bad);
        var lines = Lines(log);
        var left = most is { } limit ? Math.Max(0, lines.Count - limit) : 0;
        if (left > 0) console.Line(string.Create(CultureInfo.InvariantCulture, $"  … {left:N0} before"), Tone.Faint);
        foreach (var line in lines.Skip(left))
        {
            console.Write($"  {line.Time}", Tone.Faint);
            console.Line(line.Words, line.Tone);
        }
    }

    static List<Shown> Lines(LayerLog log)
    {
        var placed = log.Reading.Lines.Select(line => line.Entry.Event).OfType<JournalEvent.Placed>().Select(it => it.Sha256).ToHashSet(StringComparer.Ordinal);
        var shown = new List<Shown>();
        foreach (var (line, words) in JournalWords.Of(log.Reading))
        {
            // Writing a revision is told only where it is not known to have ended well.
            if (line.Entry.Event is JournalEvent.Snapshot snapshot)
            {
                if (!placed.Contains(snapshot.Sha256)) shown.Add(Of(log, line, $"{words}, which is not known to be in place"));
            }
            else
            {
                shown.Add(Of(log, line, words));
            }
        }
        shown.AddRange(log.Reading.Damages.Select(damage => new Shown(damage.Start, "", damage.Message, Tone.Bad)));
        return [.. shown.OrderBy(line => line.Start)];
    }

    static Shown Of(LayerLog log, JournalLine line, string words)
    {
        var entry = line.Entry;
        var who = entry.By == log.Layer.Annotator.Value ? "" : $"{entry.By}: ";
        return new Shown(line.Start, entry.Time.ToString("yyyy-MM-dd HH:mm:ss'Z  '", CultureInfo.InvariantCulture), who + words, Tone.Plain);
    }

    sealed record Shown(int Start, string Time, string Words, Tone Tone);
}
