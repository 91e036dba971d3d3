using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Formats.Journal;
using FactCheck.Formats.Standoff;
using FactCheck.Testing.Annotation;

namespace FactCheck.Formats.Tests.Journal;

/// <summary>A small journal with an event of every kind, to be damaged in one place.</summary>
static class JournalSample
{
    static readonly LayerBuilder Built = LayerBuilder
        .Of("😀 Quill said [c1:the line cut [n1:14] sailings]; Vale [d1:denied] it [c2:all] and [c2:more].")
        .With("n1", "value", "14")
        .With("c1", "claim_type", new AttributeValue.Many(["numerical", "causal"]))
        .Relation("denies", "d1", "c1")
        .Relation("denies", "d1", new SpanReference("s9", "other.en"));

    static readonly DateTimeOffset Begun = new(2026, 11, 21, 9, 14, 0, 123, TimeSpan.Zero);

    public static Article Article => Built.Article;

    public static Layer Layer => Built.Layer;

    public static JournalEvent.Opened Opened { get; } =
        new(16, new string('a', 64), Article.Sha256, 67, new StandoffScheme("test-spans", "1.0.0", new string('0', 64)), "alice", "quay", "factcheck 0.2.0");

    public static IReadOnlyList<JournalEvent> Events { get; } =
    [
        Opened,
        Edited(Layer.Empty, new Edit.AddSpan(Layer.Find("c2")!)),
        Edited(Layer, new Edit.ReplaceSpan(Layer.Find("c1")! with { Note = "\u001b]52;c;eA==\a 😀 \u202e" })),
        Edited(Layer, Deletion.Of(Layer, "c1")),
        new JournalEvent.Undone(JournalEdits.Of(Deletion.Of(Layer, "c1").Invert(Layer), Article)),
        new JournalEvent.Redone(JournalEdits.Of(Deletion.Of(Layer, "c1"), Article)),
        new JournalEvent.Snapshot(17, new string('b', 64)),
        new JournalEvent.Placed(17, new string('b', 64)),
        new JournalEvent.TakenOver("9f2c000000000000"),
        Edited(Layer, new Edit.ReplaceRelation(Layer.Relations[1] with { Type = "same_claim" })),
        Edited(Layer, new Edit.SetStatus(LayerStatus.Complete, "left for \"review\"")),
        Edited(Layer, new Edit.SetStatus(LayerStatus.Complete, null)),
    ];

    /// <summary>The lines of the journal, each with its LF.</summary>
    public static IReadOnlyList<byte[]> Lines { get; } = Chain(Events);

    public static byte[] Bytes => [.. Lines.SelectMany(line => line)];

    /// <summary>Lines for these events: numbered from 1, each naming the one before it, a second apart.</summary>
    public static IReadOnlyList<byte[]> Chain(IReadOnlyList<JournalEvent> events)
    {
        var lines = new List<byte[]>();
        foreach (var happened in events)
        {
            var previous = lines.Count == 0 ? JournalFormat.NoHash : JournalFormat.HashOf(lines[^1]);
            lines.Add(JournalFormat.Write(new JournalEntry(lines.Count + 1, Begun.AddSeconds(lines.Count), "5e55000000000000", "alice", previous, happened)));
        }
        return lines;
    }

    static JournalEvent.Edited Edited(Layer before, Edit edit) => new(JournalEdits.Of(edit, Article), JournalEdits.Of(edit.Invert(before), Article));
}
