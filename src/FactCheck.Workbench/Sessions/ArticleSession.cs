using System.Collections.Immutable;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Rules;
using FactCheck.Annotation.Schemes;
using FactCheck.Storage;

namespace FactCheck.Workbench.Sessions;

/// <summary>
/// One article being annotated: its layer with the history, and the worker that saves and checks it. Belongs to the screen's thread; reports
/// of the worker come through the post that it was opened with.
/// </summary>
public sealed class ArticleSession : IDisposable
{
    static readonly SaveState AllSaved = new SaveState.Saved();
    static readonly SaveState UnderWay = new SaveState.Saving();

    readonly LayerWorker _worker;

    ArticleSession(ICorpusStore store, AnnotatorName annotator, Article article, Layer layer, LayerVersion version, Action<Action> post)
    {
        (Article, Annotator, Scheme) = (article, annotator, store.Scheme);
        History = new EditHistory(layer);
        _worker = new LayerWorker(
            store,
            annotator,
            new Article(article.Metadata, article.Text, article.Sha256),
            version,
            report => post(() => Take(report)));
        _worker.Check(layer);
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Who annotates.</summary>
    public AnnotatorName Annotator { get; }

    /// <summary>The scheme in force.</summary>
    public Scheme Scheme { get; }

    /// <summary>The layer with what can be undone.</summary>
    public EditHistory History { get; private set; }

    /// <summary>The layer now.</summary>
    public Layer Layer => History.Layer;

    /// <summary>Whether the layer is on disk.</summary>
    public SaveState SaveState { get; private set; } = AllSaved;

    /// <summary>What the rules found in the newest layer that was checked.</summary>
    public ImmutableArray<Problem> Problems { get; private set; } = [];

    /// <summary>Opens an article. Reads files, so not on the screen's thread.</summary>
    /// <param name="store">The corpus.</param>
    /// <param name="annotator">Who annotates.</param>
    /// <param name="id">The article.</param>
    /// <param name="post">Runs an action on the screen's thread.</param>
    public static SessionOpening Open(ICorpusStore store, AnnotatorName annotator, ArticleId id, Action<Action> post)
    {
        switch (store.ReadArticle(id))
        {
            case ArticleReading.Unusable unusable:
                return new SessionOpening.Refused(id, [unusable.Problem]);
            case ArticleReading.Found found:
                return store.ReadLayer(annotator, found.Article) switch
                {
                    LayerReading.Found read => Opened(read.Layer, read.Version),
                    LayerReading.Unusable broken => new SessionOpening.Refused(id, broken.Problems),
                    _ => Opened(Layer.Empty, LayerVersion.None),
                };
                SessionOpening Opened(Layer layer, LayerVersion version) =>
                    new SessionOpening.Opened(new ArticleSession(store, annotator, found.Article, layer, version, post));
            default:
                throw new InvalidOperationException("A reading is found or unusable.");
        }
    }

    /// <summary>Applies an edit and sends it to the disk.</summary>
    public void Do(Edit edit) => Change(History.Do(edit));

    /// <summary>Takes the last edit back.</summary>
    /// <returns>The inverse that was applied; null where there was nothing to undo.</returns>
    public Edit? Undo()
    {
        if (!History.CanUndo) return null;
        Change(History.Undo(out var applied));
        return applied;
    }

    /// <summary>Does again what was undone last.</summary>
    /// <returns>The edit that was applied; null where there was nothing to redo.</returns>
    public Edit? Redo()
    {
        if (!History.CanRedo) return null;
        Change(History.Redo(out var applied));
        return applied;
    }

    /// <summary>Tries to save again after a failure.</summary>
    public void SaveAgain()
    {
        if (SaveState is SaveState.Saved) return;
        SaveState = UnderWay;
        _worker.Save(Layer);
    }

    /// <summary>Waits for the disk.</summary>
    /// <returns>True where everything is saved.</returns>
    public bool Flush(TimeSpan patience) => _worker.Flush(patience);

    /// <summary>Saves what is pending and ends the worker.</summary>
    public void Dispose() => _worker.Dispose();

    void Change(EditHistory history)
    {
        History = history;
        SaveState = UnderWay;
        _worker.Save(history.Layer);
    }

    void Take(LayerReport report)
    {
        switch (report)
        {
            case LayerReport.Saved saved when ReferenceEquals(saved.Layer, Layer):
                SaveState = saved.Outcome switch
                {
                    SaveOutcome.Failed failed => new SaveState.NotSaved(failed.Reason),
                    SaveOutcome.Conflict conflict => new SaveState.NotSaved(
                        $"The file was changed by somebody else (revision {conflict.Theirs.Revision}). Theirs is in place; yours is kept at {conflict.OursKeptAt}."),
                    _ => AllSaved,
                };
                break;
            case LayerReport.Checked check when ReferenceEquals(check.Layer, Layer):
                Problems = check.Problems;
                break;
            case LayerReport.Faulted fault when ReferenceEquals(fault.Layer, Layer) && SaveState is SaveState.Saving:
                SaveState = new SaveState.NotSaved(fault.Reason);
                break;
        }
    }
}
