using System.Collections.Immutable;
using System.Diagnostics;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Rules;
using FactCheck.Annotation.Schemes;
using FactCheck.Storage;
using FactCheck.Storage.Sessions;

namespace FactCheck.Workbench.Sessions;

/// <summary>
/// One article being annotated: its layer with the history, and the worker that writes and checks it. Belongs to the screen's thread; reports
/// of the worker come through the post that it was opened with.
/// </summary>
public sealed partial class ArticleSession : IDisposable
{
    static readonly SaveState AllSaved = new SaveState.Saved();
    static readonly SaveState UnderWay = new SaveState.Saving();

    readonly SessionContext _context;
    readonly LayerWorker _worker;

    ArticleSession(SessionContext context, Article article, Article workers, LayerOpening opening)
    {
        (_context, Article) = (context, article);
        (History, SaveState) = opening switch
        {
            LayerOpening.Writable writable => (writable.History, AllSaved),
            LayerOpening.HeldElsewhere held => (new EditHistory(held.Layer), new SaveState.ReadOnly(SessionWords.OpenElsewhere(held.Holder, context.Writer.Time))),
            _ => throw new ArgumentException("A layer that cannot be used is not opened.", nameof(opening)),
        };
        _writesElsewhere = (opening as LayerOpening.HeldElsewhere)?.Holder;
        Notices = [.. (opening as LayerOpening.Writable)?.Notices ?? [], .. Rescued()];
        _worker = new LayerWorker(context, workers, opening, report => context.Post(() => Take(report)));
        _worker.Check(Layer);
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Who annotates.</summary>
    public AnnotatorName Annotator => _context.Writer.Annotator;

    /// <summary>The scheme in force.</summary>
    public Scheme Scheme => _context.Store.Scheme;

    /// <summary>The layer with what can be undone.</summary>
    public EditHistory History { get; private set; }

    /// <summary>The layer now.</summary>
    public Layer Layer => History.Layer;

    /// <summary>Whether the layer is on disk.</summary>
    public SaveState SaveState { get; private set; }

    /// <summary>What the annotator should know about how it was opened; mostly empty.</summary>
    public ImmutableArray<LayerNotice> Notices { get; }

    /// <summary>What the rules found in the newest layer that was checked.</summary>
    public ImmutableArray<Problem> Problems { get; private set; } = [];

    /// <summary>Why nothing can be changed here; null: everything can.</summary>
    public string? ReadOnlyReason => (SaveState as SaveState.ReadOnly)?.Reason;

    /// <summary>What did not reach the disk, or not the file, once it is disposed, and where it is kept; null: everything is in place.</summary>
    public string? Farewell { get; private set; }

    /// <summary>Told in whole sentences what the annotator has to see to, when it happens.</summary>
    public Action<string>? Announce { get; set; }

    /// <summary>Told in passing what came of something that the annotator asked for.</summary>
    public Action<string>? Tell { get; set; }

    /// <summary>Opens an article. Reads files, so not on the screen's thread.</summary>
    public static SessionOpening Open(SessionContext context, ArticleId id)
    {
        switch (context.Store.ReadArticle(id))
        {
            case ArticleReading.Unusable unusable:
                return new SessionOpening.Refused(id, [unusable.Problem]);
            case ArticleReading.Found { Article: var article }:
                var workers = new Article(article.Metadata, article.Text, article.Sha256);
                return context.Store.OpenLayer(context.Writer, workers) switch
                {
                    LayerOpening.Revised revised => new SessionOpening.Revised(RevisedArticle.Of(context, article, revised.Layer)),
                    LayerOpening.Unusable broken => new SessionOpening.Refused(id, broken.Problems),
                    var opening => new SessionOpening.Opened(new ArticleSession(context, article, workers, opening)),
                };
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Applies an edit and sends it to the disk.</summary>
    /// <returns>False, with nothing done, where another session writes the layer.</returns>
    public bool Do(Edit edit)
    {
        if (ReadOnlyReason is not null) return false;
        var history = History.Do(edit);
        Change(history, new LayerChange.Done(history.Last!, Now)); // not null: it was just done
        return true;
    }

    /// <summary>Takes the last edit back.</summary>
    /// <returns>The inverse that was applied; null where there was nothing to undo.</returns>
    public Edit? Undo()
    {
        if (!History.CanUndo || ReadOnlyReason is not null) return null;
        Change(History.Undo(out var applied), new LayerChange.Undone(applied, Now));
        return applied;
    }

    /// <summary>Does again what was undone last.</summary>
    /// <returns>The edit that was applied; null where there was nothing to redo.</returns>
    public Edit? Redo()
    {
        if (!History.CanRedo || ReadOnlyReason is not null) return null;
        Change(History.Redo(out var applied), new LayerChange.Redone(applied, Now));
        return applied;
    }

    /// <summary>Writes the file now, and tries again whatever failed.</summary>
    public void SaveNow()
    {
        if (ReadOnlyReason is not null) return;
        if (SaveState is SaveState.NotSaved) SaveState = UnderWay;
        _wasAsked = true;
        _worker.Place();
    }

    /// <summary>Writes the file now and waits for it, as the process is about to be stopped for who knows how long.</summary>
    /// <param name="patience">How long at most.</param>
    public void Settle(TimeSpan patience) => _worker.PlaceAndWait(patience);

    /// <summary>Takes the layer over from the session that writes it; does nothing where it is written here.</summary>
    public void TakeOver()
    {
        if (ReadOnlyReason is not null) _worker.TakeOver();
    }

    /// <summary>Ends a conflict with a layer that the annotator has decided on: it takes the place of theirs, and undo brings ours back.</summary>
    /// <param name="conflict">The conflict that was decided.</param>
    /// <param name="wanted">The layer that both become.</param>
    public void Resolve(LayerConflict conflict, Layer wanted)
    {
        var edit = LayerDifference.Between(Layer, wanted);
        if (!edit.Steps.IsEmpty && !Do(edit)) return;
        if (conflict is LayerConflict.Mergeable mergeable) _worker.Accept(mergeable.Version, mergeable.Theirs);
        else if (conflict is LayerConflict.Removed) _worker.Accept(LayerVersion.None, Layer.Empty);
    }

    /// <summary>Writes what is pending and ends the worker; what the disk does not take goes to the user's own folder.</summary>
    public void Dispose()
    {
        _worker.Dispose();
        Farewell = _worker.Unkept is { } unkept ? Rescue(unkept) : _worker.Trouble is { } trouble ? SessionWords.OnlyKept(Article.Id, trouble) : null;
    }

    DateTimeOffset Now => _context.Writer.Time.GetUtcNow();

    void Change(EditHistory history, LayerChange change)
    {
        History = history;
        SaveState = UnderWay;
        _worker.Keep(change, history.Layer);
    }
}
