using FactCheck.Annotation.Layers;
using FactCheck.Storage;
using FactCheck.Storage.Sessions;

namespace FactCheck.Workbench.Sessions;

/// <content>What is done on the worker's thread, and what follows from it.</content>
public sealed partial class LayerWorker
{
    void Begin(LayerOpening.Writable opening)
    {
        _session?.Dispose();
        _session = opening.Session;
        _kept = _newest = opening.History.Layer;
        (_isLost, _isConflicting, _retryAt, _firstUnplaced, _placeAt) = (false, false, null, null, null);
        _lookAt = In(_context.Pace.Look);
        if (opening.Unplaced > 0) NoteUnplaced();
    }

    void Append(LayerTask.Append task)
    {
        switch (_session!.Append(task.Changes, task.After)) // not null: nothing is appended without a session
        {
            case AppendOutcome.Kept:
                lock (_gate)
                {
                    _queue.RemoveRange(0, task.Changes.Length);
                    (_kept, _retryAt, Trouble) = (task.After, null, null);
                    NoteUnplaced();
                }
                _report(new LayerReport.Kept(task.After));
                break;
            case AppendOutcome.Failed failed:
                lock (_gate) (_retryAt, Trouble) = (In(_context.Pace.Retry), failed.Reason);
                _report(new LayerReport.NotKept(failed.Reason));
                break;
            case AppendOutcome.Lost lost:
                lock (_gate)
                {
                    _queue.RemoveRange(0, task.Changes.Length);
                    (_isLost, _retryAt, Trouble) = (true, null, null);
                }
                _report(new LayerReport.Lost(lost.By, task.After, lost.OursKeptAt));
                break;
        }
    }

    void Place(Layer layer)
    {
        switch (_session!.Snapshot(layer)) // not null: nothing is placed without a session
        {
            case SnapshotOutcome.Placed:
                lock (_gate) (_firstUnplaced, _placeAt, Trouble) = (null, null, null);
                _report(new LayerReport.Placed(layer));
                break;
            case SnapshotOutcome.Failed failed:
                lock (_gate) (_firstUnplaced, _placeAt, Trouble) = (Time.GetTimestamp(), In(_context.Pace.Longest), failed.Reason);
                _report(new LayerReport.NotPlaced(failed.Reason));
                break;
            case SnapshotOutcome.Conflict conflict:
                lock (_gate) (_isConflicting, Trouble) = (true, $"The file was changed by others (revision {conflict.Theirs.Revision}); yours is kept at {conflict.OursKeptAt}.");
                _report(new LayerReport.Conflicting(Describe(layer, conflict)));
                break;
            case SnapshotOutcome.Lost lost:
                lock (_gate) _isLost = true;
                _report(new LayerReport.Lost(lost.By, layer, lost.OursKeptAt));
                break;
        }
    }

    LayerConflict Describe(Layer ours, SnapshotOutcome.Conflict conflict) =>
        _context.Store.ReadLayer(_context.Writer.Annotator, _article) switch
        {
            LayerReading.Found found => new LayerConflict.Mergeable(_session!.Placed, ours, found.Layer, found.Version, conflict.OursKeptAt), // not null: it has just answered
            LayerReading.Revised revised => new LayerConflict.Unreadable(ours, revised.Path, [revised.Problem], conflict.OursKeptAt),
            LayerReading.Unusable unusable => new LayerConflict.Unreadable(ours, unusable.Path, unusable.Problems, conflict.OursKeptAt),
            _ => new LayerConflict.Removed(ours, conflict.OursKeptAt),
        };

    void Look()
    {
        if (_session is null || _isLost) return;
        lock (_gate) _lookAt = In(_context.Pace.Look);
        if (!_session.IsOvertaken()) return;
        if (IsUnplaced)
        {
            // Only a turn tells whether the other has what was kept here, and keeps it beside where it has not.
            Place(_kept);
            return;
        }
        lock (_gate) _isLost = true;
        _session.Dispose();
        _report(new LayerReport.Lost(_session.Holder(), _kept, null));
    }

    void TakeOverNow()
    {
        switch (_context.Store.TakeOverLayer(_context.Writer, _article))
        {
            case LayerOpening.Writable writable:
                lock (_gate) Begin(writable);
                _report(new LayerReport.TakenOver(writable));
                break;
            case LayerOpening.Revised revised:
                _report(new LayerReport.NotTakenOver(revised.Layer.Problem.Message));
                break;
            case LayerOpening.Unusable unusable:
                _report(new LayerReport.NotTakenOver(unusable.Problems[0].Message));
                break;
        }
    }

    /// <summary>After something unforeseen: the same is not tried again at once.</summary>
    void GiveUp(LayerTask task)
    {
        lock (_gate)
        {
            if (task is LayerTask.Append) _retryAt = In(_context.Pace.Retry);
            if (task is LayerTask.Place) _placeAt = In(_context.Pace.Longest);
            if (task is LayerTask.Look) _lookAt = In(_context.Pace.Look);
        }
    }

    void NoteUnplaced()
    {
        _firstUnplaced ??= Time.GetTimestamp();
        var latest = _firstUnplaced.Value + (long)(_context.Pace.Longest.TotalSeconds * Time.TimestampFrequency);
        _placeAt = Math.Min(In(_context.Pace.Pause), latest);
    }
}
