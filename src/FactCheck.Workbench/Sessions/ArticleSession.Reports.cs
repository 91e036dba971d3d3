using FactCheck.Formats.Standoff;
using FactCheck.Storage.Records;
using FactCheck.Storage.Sessions;

namespace FactCheck.Workbench.Sessions;

/// <content>What the worker reports, and what is kept when the disk takes nothing.</content>
public sealed partial class ArticleSession
{
    // Why the file is behind although every change is kept; null: it is not, or not for long.
    SaveState? _behind;

    // True from the annotator's wish that the file be written to the answer.
    bool _wasAsked;

    // True from a failure that was reported until what it concerned is on disk.
    bool _hasFailed;

    // Who wrote it when it was seen last; null: this session, or nobody knows.
    SessionHolder? _writesElsewhere;

    void Take(LayerReport report)
    {
        switch (report)
        {
            case LayerReport.Kept kept when ReferenceEquals(kept.Layer, Layer) && ReadOnlyReason is null:
                SaveState = _behind ?? AllSaved;
                if (_behind is null) TellThatItIsOver();
                break;
            case LayerReport.NotKept notKept when ReadOnlyReason is null:
                (_hasFailed, SaveState) = (true, new SaveState.NotSaved(notKept.Reason));
                Answer(notKept.Reason);
                break;
            case LayerReport.Placed:
                SetBehind(null);
                if (SaveState is SaveState.Saved) TellThatItIsOver();
                Answer("The file is written; every edit is in it.");
                break;
            case LayerReport.NotPlaced notPlaced:
                _hasFailed = true;
                SetBehind(new SaveState.Kept(notPlaced.Reason));
                Answer(notPlaced.Reason);
                break;
            case LayerReport.Conflicting conflicting:
                SetBehind(new SaveState.Conflicting(SessionWords.Conflict(conflicting.Conflict), conflicting.Conflict));
                Answer(SessionWords.Conflict(conflicting.Conflict));
                break;
            // An edit that is still on its way to a recovery copy would look cared for: the report that follows it counts.
            case LayerReport.Lost lost when SaveState is not (SaveState.Saving or SaveState.NotSaved) || ReferenceEquals(lost.Layer, Layer):
                (_writesElsewhere, SaveState) = (lost.By, new SaveState.ReadOnly(SessionWords.OpenElsewhere(lost.By, _context.Writer.Time)));
                if (lost.OursKeptAt is { } place) Announce?.Invoke(SessionWords.Lost(lost.By, place, _context.Writer.Time));
                break;
            case LayerReport.TakenOver taken:
                (History, _behind, SaveState) = (taken.Opening.History, null, AllSaved);
                _worker.Check(Layer);
                Tell?.Invoke(SessionWords.TakenOver(_writesElsewhere));
                foreach (var notice in taken.Opening.Notices) Announce?.Invoke(notice.Message);
                break;
            case LayerReport.NotTakenOver failed:
                Tell?.Invoke("Not taken over.");
                Announce?.Invoke(failed.Reason);
                break;
            case LayerReport.Checked check when ReferenceEquals(check.Layer, Layer):
                Problems = check.Problems;
                break;
            case LayerReport.Faulted fault when SaveState is SaveState.Saving:
                SaveState = new SaveState.NotSaved(fault.Reason);
                break;
        }
    }

    // The line at the foot may still show the reason.
    void TellThatItIsOver()
    {
        if (_hasFailed) Tell?.Invoke(SessionWords.SavedAgain);
        _hasFailed = false;
    }

    void Answer(string words)
    {
        if (_wasAsked) Tell?.Invoke(words);
        _wasAsked = false;
    }

    void SetBehind(SaveState? behind)
    {
        _behind = behind;
        if (SaveState is SaveState.Saved or SaveState.Kept or SaveState.Conflicting) SaveState = behind ?? AllSaved;
    }

    string Rescue(Annotation.Layers.Layer unkept)
    {
        var trouble = _worker.Trouble ?? "";
        if (_context.Rescue is not { } rescue) return SessionWords.NotRescued(Article.Id, trouble, "there is no folder for it");
        try
        {
            var standoff = StandoffFormat.Write(StandoffWriter.Write(Article, unkept, new StandoffHeader(Annotator.Value, Scheme, 1)));
            return SessionWords.Rescued(Article.Id, trouble, rescue.Keep(_context.Store.Location, new LayerName(Annotator, Article.Id), standoff));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return SessionWords.NotRescued(Article.Id, trouble, e.Message);
        }
    }

    IEnumerable<LayerNotice> Rescued() =>
        (_context.Rescue?.Find(_context.Store.Location, new LayerName(Annotator, Article.Id)) ?? []).Select(SessionWords.FoundRescued);
}
