using FactCheck.Annotation.Layers;

namespace FactCheck.Formats.Journal;

/// <summary>The ids that a journal tells of. Annotations of other articles, and the journal itself, still mean by them what they stood for then.</summary>
public static class JournalIds
{
    /// <summary>The layer, which gives none of those ids to something new. O(entries).</summary>
    /// <param name="layer">The layer of the file.</param>
    /// <param name="reading">Its journal, with whatever can be read of it.</param>
    public static Layer Reserve(Layer layer, JournalReading reading)
    {
        var (spans, relations) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var line in reading.Lines)
            if (JournalReplay.EditOf(line.Entry.Event) is { } edit) Collect(edit, spans, relations);
        return layer.Knowing(spans, relations);
    }

    static void Collect(JournalEdit edit, HashSet<string> spans, HashSet<string> relations)
    {
        switch (edit)
        {
            case JournalEdit.AddSpan added: spans.Add(added.Span.Id); break;
            case JournalEdit.RemoveSpan removed: spans.Add(removed.Id); break;
            case JournalEdit.AddRelation added: relations.Add(added.Relation.Id); break;
            case JournalEdit.RemoveRelation removed: relations.Add(removed.Id); break;
            case JournalEdit.Compound compound:
                foreach (var step in compound.Steps) Collect(step, spans, relations);
                break;
        }
    }
}
