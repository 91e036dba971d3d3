using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;

namespace FactCheck.Storage.Sessions;

/// <summary>
/// Puts another layer in the place of the present one, as a session of one edit: the journal tells it, and undo takes it back. So an old version is
/// restored.
/// </summary>
public static class LayerReplacement
{
    /// <summary>Replaces the layer; returns when that is on disk, or did not happen.</summary>
    /// <param name="store">The corpus.</param>
    /// <param name="writer">Who does it.</param>
    /// <param name="article">The article.</param>
    /// <param name="wanted">A layer on its present text.</param>
    public static ReplacementOutcome Run(ICorpusStore store, LayerWriter writer, Article article, Layer wanted)
    {
        switch (store.OpenLayer(writer, article))
        {
            case LayerOpening.HeldElsewhere held:
                return new ReplacementOutcome.HeldElsewhere(held.Holder);
            case LayerOpening.Revised revised:
                return new ReplacementOutcome.Failed(revised.Layer.Problem.Message);
            case LayerOpening.Unusable unusable:
                return new ReplacementOutcome.Failed(unusable.Problems[0].Message);
            case LayerOpening.Writable writable:
                using (writable.Session) return Run(writable, writer, wanted);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    internal static ReplacementOutcome Run(LayerOpening.Writable opening, LayerWriter writer, Layer wanted)
    {
        var edit = LayerDifference.Between(opening.History.Layer, wanted);
        if (edit.Steps.IsEmpty && opening.Unplaced == 0) return new ReplacementOutcome.Unchanged(opening.Session.Version);
        if (!edit.Steps.IsEmpty)
        {
            var step = new EditStep(edit, edit.Invert(opening.History.Layer));
            switch (opening.Session.Append([new LayerChange.Done(step, writer.Time.GetUtcNow())], wanted))
            {
                case AppendOutcome.Lost lost:
                    return new ReplacementOutcome.Failed($"Another session wrote the layer in the same moment. What was to replace it is kept at {lost.OursKeptAt}.");
                case AppendOutcome.Failed failed:
                    return new ReplacementOutcome.Failed(failed.Reason);
            }
        }
        return opening.Session.Snapshot(wanted) switch
        {
            SnapshotOutcome.Placed placed => new ReplacementOutcome.Replaced(placed.Version),
            SnapshotOutcome.Failed failed => new ReplacementOutcome.Failed(failed.Reason),
            SnapshotOutcome.Conflict conflict => new ReplacementOutcome.Failed($"Others changed the layer in the same moment. What was to replace it is kept at {conflict.OursKeptAt}."),
            _ => new ReplacementOutcome.Failed("Another session took the layer over in the same moment, with this change. Try again."),
        };
    }
}
