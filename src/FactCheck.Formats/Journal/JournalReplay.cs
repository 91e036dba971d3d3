using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;

namespace FactCheck.Formats.Journal;

/// <summary>Makes a layer and its history from a journal.</summary>
public static class JournalReplay
{
    /// <summary>
    /// The layer after all entries, with what can be undone and redone. Undo reaches back before <paramref name="from"/>, as far as the course of
    /// history is unbroken (<see cref="JournalCourse"/>). O(entries · spans).
    /// </summary>
    /// <param name="entries">Entries of a journal, without a gap.</param>
    /// <param name="from">Index of the first entry that <paramref name="start"/> does not hold: <see cref="JournalAnchor.Next"/>.</param>
    /// <param name="start">The layer of the file that the anchor names.</param>
    /// <param name="article">The article; its text must be the one that was annotated.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="from"/> is not in 0..number of entries.</exception>
    public static ReplayOutcome Run(IReadOnlyList<JournalEntry> entries, int from, Layer start, Article article)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from, entries.Count);
        var course = JournalCourse.Of([.. entries.Take(from)]);
        var steps = new JournalSteps();
        if (course.ArticleSha256 == article.Sha256)
            for (var i = course.Start; i < from; i++) steps.Take(entries[i].Event);

        var layer = start;
        for (var i = from; i < entries.Count; i++)
        {
            var happened = entries[i].Event;
            if (happened is JournalEvent.Opened opened && !course.Continues(opened))
            {
                if (i > from) return Failed(i, "The session began on another version of the file or of the article.");
                steps.Forget();
            }
            course = course.After(happened, i);
            if (EditOf(happened) is not { } edit) continue;
            if (course.ArticleSha256 != article.Sha256) return Failed(i, "The edit was made on another text of the article.");
            var (after, reason) = Apply(edit, layer, article);
            if (after is null) return Failed(i, reason);
            layer = after;
            steps.Take(happened);
        }
        return new ReplayOutcome.Replayed(EditHistory.Restore(layer, steps.Done(article), steps.Undone(article)));

        ReplayOutcome.Failed Failed(int index, string reason) => new(entries[index].Sequence, reason, layer);
    }

    /// <summary>The edit that an event applied; null: it changed nothing.</summary>
    internal static JournalEdit? EditOf(JournalEvent happened) => happened switch
    {
        JournalEvent.Edited edited => edited.Edit,
        JournalEvent.Undone undone => undone.Applied,
        JournalEvent.Redone redone => redone.Applied,
        _ => null,
    };

    /// <summary>The layer after an edit; null, with the reason, where it does not fit.</summary>
    internal static (Layer? After, string Reason) Apply(JournalEdit written, Layer layer, Article article)
    {
        var edit = JournalEdits.Read(written, article);
        if (edit.Value is null) return (null, edit.Problems[0].Message);
        try
        {
            return (edit.Value.Apply(layer), "");
        }
        catch (ArgumentException e)
        {
            // The exception's text ends with the name of the parameter, which says nothing to the reader of a journal.
            return (null, e.Message.Split(" (Parameter", 2)[0]);
        }
    }
}
