using FactCheck.Formats.Standoff;
using static FactCheck.Formats.Journal.ChangeWords;

namespace FactCheck.Formats.Journal;

/// <summary>Tells edits in words, with what is known of the spans and relations before each.</summary>
sealed class EditWords
{
    const int MostSteps = 4;

    readonly Dictionary<string, StandoffSpan> _spans = new(StringComparer.Ordinal);
    readonly Dictionary<string, StandoffRelation> _relations = new(StringComparer.Ordinal);

    /// <summary>Nothing is known any more: somebody else wrote.</summary>
    public void Forget()
    {
        _spans.Clear();
        _relations.Clear();
    }

    /// <summary>The words, and from now on what the edit leaves is known.</summary>
    /// <param name="edit">What was applied.</param>
    /// <param name="inverse">What would take it back, which tells what was there before; null: not given.</param>
    public string Tell(JournalEdit edit, JournalEdit? inverse)
    {
        if (inverse is not null)
            foreach (var step in StepsOf(inverse)) Learn(step);
        var steps = StepsOf(edit).Select(Step).ToList();
        return steps.Count switch
        {
            0 => "changed nothing",
            <= MostSteps => string.Join("; ", steps),
            _ => $"{string.Join("; ", steps.Take(MostSteps - 1))}; and {steps.Count - MostSteps + 1} steps more",
        };
    }

    void Learn(JournalEdit edit)
    {
        switch (edit)
        {
            case JournalEdit.AddSpan { Span: var span }:
                _spans.TryAdd(span.Id, span);
                break;
            case JournalEdit.ReplaceSpan { Span: var span }:
                _spans.TryAdd(span.Id, span);
                break;
            case JournalEdit.AddRelation { Relation: var relation }:
                _relations.TryAdd(relation.Id, relation);
                break;
            case JournalEdit.ReplaceRelation { Relation: var relation }:
                _relations.TryAdd(relation.Id, relation);
                break;
        }
    }

    static IEnumerable<JournalEdit> StepsOf(JournalEdit edit) => edit is JournalEdit.Compound all ? all.Steps.SelectMany(StepsOf) : [edit];

    string Step(JournalEdit step)
    {
        switch (step)
        {
            case JournalEdit.AddSpan { Span: var span }:
                _spans[span.Id] = span;
                return $"{Verb(span)} {Quote(span)} as {span.Label} ({span.Id})";
            case JournalEdit.RemoveSpan { Id: var id }:
                return _spans.Remove(id, out var gone) ? $"removed {gone.Label} {Quote(gone)} ({id})" : $"removed {id}";
            case JournalEdit.ReplaceSpan { Span: var after }:
                var before = _spans.GetValueOrDefault(after.Id);
                _spans[after.Id] = after;
                return before is null ? $"changed {after.Label} {Quote(after)} ({after.Id})" : string.Join(", ", Changes(before, after).DefaultIfEmpty($"changed {after.Id}"));
            case JournalEdit.AddRelation { Relation: var relation }:
                _relations[relation.Id] = relation;
                return $"linked {relation.From} to {End(relation.To)} as {relation.Type} ({relation.Id})";
            case JournalEdit.RemoveRelation { Id: var id }:
                return _relations.Remove(id, out var unlinked) ? $"unlinked {unlinked.From} from {End(unlinked.To)} ({unlinked.Type}, {id})" : $"removed {id}";
            case JournalEdit.ReplaceRelation { Relation: var relation }:
                var old = _relations.GetValueOrDefault(relation.Id);
                _relations[relation.Id] = relation;
                return old is null ? $"changed link {relation.Id}" : string.Join(", ", Changes(old, relation).DefaultIfEmpty($"changed link {relation.Id}"));
            case JournalEdit.SetStatus set:
                return Status(set.Status, set.Reason);
            default:
                throw new ArgumentException($"The edit {step.GetType().Name} is not known here.", nameof(step));
        }
    }
}
