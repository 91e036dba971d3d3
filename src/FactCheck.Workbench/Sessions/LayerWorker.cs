using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Storage;

namespace FactCheck.Workbench.Sessions;

/// <summary>
/// Saves and checks layers on a thread of its own, so that no key waits for the disk. Only the newest layer counts: one that was overtaken
/// while another was being written is never written. Saving comes before checking.
/// </summary>
public sealed class LayerWorker : IDisposable
{
    readonly object _gate = new(); // Monitor.Wait needs an object, not a Lock
    readonly ICorpusStore _store;
    readonly AnnotatorName _annotator;
    readonly Article _article;
    readonly Action<LayerReport> _report;
    readonly Thread _thread;
    LayerChecker? _checker;
    Layer? _toSave;
    Layer? _toCheck;
    LayerVersion _version;
    bool _busy;
    bool _stopping;

    /// <summary>Starts the thread.</summary>
    /// <param name="store">Where layers go.</param>
    /// <param name="annotator">Whose layer it is.</param>
    /// <param name="article">A copy of the article that only this thread uses, as its text units are found lazily.</param>
    /// <param name="version">The version that was read.</param>
    /// <param name="report">Called on the worker's thread.</param>
    public LayerWorker(ICorpusStore store, AnnotatorName annotator, Article article, LayerVersion version, Action<LayerReport> report)
    {
        (_store, _annotator, _article, _version, _report) = (store, annotator, article, version, report);
        _thread = new Thread(Run) { IsBackground = true, Name = $"layer {annotator}/{article.Id}" };
        _thread.Start();
    }

    /// <summary>Saves the layer soon, then checks it. Any thread.</summary>
    public void Save(Layer layer)
    {
        lock (_gate)
        {
            _toSave = layer;
            _toCheck = layer;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Checks the layer soon. Any thread.</summary>
    public void Check(Layer layer)
    {
        lock (_gate)
        {
            _toCheck = layer;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Waits until no save is pending or running.</summary>
    /// <returns>False where that took longer than <paramref name="patience"/>.</returns>
    public bool Flush(TimeSpan patience)
    {
        var end = DateTime.UtcNow + patience;
        lock (_gate)
        {
            while (_toSave is not null || _busy)
                if (end - DateTime.UtcNow is var left && (left <= TimeSpan.Zero || !Monitor.Wait(_gate, left))) return _toSave is null && !_busy;
            return true;
        }
    }

    /// <summary>Saves what is pending, then ends the thread.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _stopping = true;
            Monitor.PulseAll(_gate);
        }
        _thread.Join();
    }

    void Run()
    {
        while (Take() is var (save, check) && (save ?? check) is { } layer)
        {
            try
            {
                if (save is not null) Report(new LayerReport.Saved(save, SaveNow(save)));
                else if (check is not null) (_checker ??= new LayerChecker(_store, _annotator, _article)).Check(check, problems => Report(new LayerReport.Checked(check, problems)));
            }
            catch (Exception e)
            {
                // Whatever went wrong, the annotator must learn of it and the next edit must still find a worker.
                Report(new LayerReport.Faulted(layer, e.Message));
            }
        }
    }

    (Layer? Save, Layer? Check) Take()
    {
        lock (_gate)
        {
            _busy = false;
            Monitor.PulseAll(_gate);
            while (_toSave is null && (_toCheck is null || _stopping))
            {
                if (_stopping) return default;
                Monitor.Wait(_gate);
            }
            if (_toSave is { } save)
            {
                _toSave = null;
                _busy = true;
                return (save, null);
            }
            var check = _toCheck;
            _toCheck = null;
            return (null, check);
        }
    }

    SaveOutcome SaveNow(Layer layer)
    {
        var outcome = _store.SaveLayer(_annotator, _article, layer, _version);
        if (outcome is SaveOutcome.Saved saved) _version = saved.Version;
        return outcome;
    }

    void Report(LayerReport report) => _report(report);
}
