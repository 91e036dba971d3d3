using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Edits;

namespace FactCheck.Formats.Journal;

/// <summary>What can be undone and redone, from the entries of one course of history alone.</summary>
sealed class JournalSteps
{
    readonly List<JournalEvent.Edited> _done = [];
    readonly List<JournalEvent.Edited> _undone = [];

    public void Take(JournalEvent happened)
    {
        switch (happened)
        {
            case JournalEvent.Edited edited:
                _done.Add(edited);
                _undone.Clear();
                break;
            case JournalEvent.Undone:
                Move(_done, _undone);
                break;
            case JournalEvent.Redone:
                Move(_undone, _done);
                break;
        }
    }

    public void Forget()
    {
        _done.Clear();
        _undone.Clear();
    }

    /// <summary>What was done, the last one last.</summary>
    public IReadOnlyList<EditStep> Done(Article article) => Newest(_done, article);

    /// <summary>What was undone, the last one last.</summary>
    public IReadOnlyList<EditStep> Undone(Article article) => Newest(_undone, article);

    // What moved is not known where the session knew more than the entries here; then nothing that lies behind it can be reached either.
    static void Move(List<JournalEvent.Edited> from, List<JournalEvent.Edited> to)
    {
        if (from.Count == 0)
        {
            to.Clear();
            return;
        }
        to.Add(from[^1]);
        from.RemoveAt(from.Count - 1);
    }

    static List<EditStep> Newest(List<JournalEvent.Edited> events, Article article)
    {
        var steps = new List<EditStep>();
        for (var i = events.Count - 1; i >= 0 && steps.Count < EditHistory.Limit; i--)
        {
            var (edit, inverse) = (JournalEdits.Read(events[i].Edit, article), JournalEdits.Read(events[i].Inverse, article));
            if (edit.Value is null || inverse.Value is null) break;
            steps.Add(new EditStep(edit.Value, inverse.Value));
        }
        steps.Reverse();
        return steps;
    }
}
