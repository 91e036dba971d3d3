using System.Globalization;
using FactCheck.Annotation.Layers;
using FactCheck.Formats.Standoff;

namespace FactCheck.Formats.Journal;

/// <summary>Spans and relations in words, and how two values of one differ.</summary>
static class ChangeWords
{
    const int LongestQuote = 48;

    /// <summary>How a span came about, as a verb.</summary>
    public static string Verb(StandoffSpan span) => StandoffNames.Origin(span.Origin) switch
    {
        SpanOrigin.SuggestedAccepted => "accepted",
        SpanOrigin.Projected => "carried over",
        _ => "tagged",
    };

    /// <summary>What a span covers, in quotation marks, its middle left out where it is long.</summary>
    public static string Quote(StandoffSpan span) => $"\"{Brief(span.Quote)}\"";

    /// <summary>The text, its middle left out where it has more than 48 characters (grapheme clusters).</summary>
    public static string Brief(string text)
    {
        if (text.Length <= LongestQuote) return text;
        var starts = StringInfo.ParseCombiningCharacters(text);
        return starts.Length <= LongestQuote ? text : $"{text[..starts[LongestQuote / 2]]}…{text[starts[^(LongestQuote / 2 - 1)]..]}";
    }

    /// <summary>The end of a relation.</summary>
    public static string End(SpanReference to) => to.Article is null ? to.Span : $"{to.Span} of {to.Article}";

    /// <summary>What the status of a layer was set to.</summary>
    public static string Status(string status, string? reason) =>
        StandoffNames.Status(status) == LayerStatus.Complete
            ? $"marked complete{(reason is null ? "" : $" although problems are left: \"{Brief(reason)}\"")}"
            : "marked in progress";

    /// <summary>How two values of one span differ; empty where only times or the context do.</summary>
    public static IEnumerable<string> Changes(StandoffSpan before, StandoffSpan after)
    {
        if (before.Label != after.Label) yield return $"changed {after.Id} from {before.Label} to {after.Label}";
        if (Extent(before) != Extent(after)) yield return $"moved {after.Id} from {Quote(before)} to {Quote(after)}";
        foreach (var change in Changes(after.Id, before.Attributes, after.Attributes)) yield return change;
        if (before.Origin != after.Origin) yield return $"changed the origin of {after.Id} from {before.Origin} to {after.Origin}";
        if (before.Note != after.Note) yield return Note(before.Note, after);
    }

    /// <summary>How two values of one relation differ.</summary>
    public static IEnumerable<string> Changes(StandoffRelation before, StandoffRelation after)
    {
        if (before.Type != after.Type) yield return $"changed link {after.Id} from {before.Type} to {after.Type}";
        if (before.From != after.From || before.To != after.To)
            yield return $"moved link {after.Id} ({after.Type}) from {before.From} and {End(before.To)} to {after.From} and {End(after.To)}";
        foreach (var change in Changes(after.Id, before.Attributes ?? AttributeValues.Empty, after.Attributes ?? AttributeValues.Empty)) yield return change;
    }

    static IEnumerable<string> Changes(string id, AttributeValues before, AttributeValues after)
    {
        foreach (var (name, was) in before.Entries)
        {
            if (after[name] is not { } now) yield return $"cleared {name} of {id}, which was {Value(was)}";
            else if (!now.Equals(was)) yield return $"changed {name} of {id} from {Value(was)} to {Value(now)}";
        }
        foreach (var (name, now) in after.Entries)
            if (before[name] is null) yield return $"set {name} of {id} to {Value(now)}";
    }

    static string Value(AttributeValue value) => value switch
    {
        AttributeValue.Many { Values.IsEmpty: true } => "nothing",
        AttributeValue.Many many => Brief(string.Join(" and ", many.Values)),
        AttributeValue.Text { Value: "" } => "nothing",
        _ => Brief(value.ToString()!), // every value writes itself
    };

    static string Note(string? before, StandoffSpan after) =>
        after.Note is null ? $"removed the note of {after.Id}"
        : before is null ? $"noted at {after.Id}: \"{Brief(after.Note)}\""
        : $"changed the note of {after.Id} to \"{Brief(after.Note)}\"";

    static string Extent(StandoffSpan span) =>
        span.Fragments is null
            ? string.Create(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}")
            : string.Join(' ', span.Fragments.Select(fragment => string.Join('-', fragment)));
}
