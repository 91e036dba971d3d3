using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Storage;
using FactCheck.Storage.Sessions;

namespace FactCheck.Workbench.Sessions;

/// <summary>
/// Writes and checks a layer on a thread of its own, so that no key waits for the disk. Every change is written down, in order, several with one
/// fsync where they come faster than the disk; the file that other programs read follows in a pause. Writing down comes before everything else.
/// </summary>
public sealed partial class LayerWorker : IDisposable
{
    // Bytes.
    const long MostLeft = 20_000_000;

    readonly object _gate = new(); // Monitor.Wait needs an object, not a Lock
    readonly SessionContext _context;
    readonly Article _article;
    readonly Action<LayerReport> _report;
    readonly Thread _thread;
    readonly ITimer _timer;
    readonly List<LayerChange> _queue = [];
    LayerChecker? _checker;
    ILayerSession? _session;

    // What the newest change led to, and what the newest change on disk did.
    Layer _newest;
    Layer _kept;
    Layer? _toCheck;
    (LayerVersion Version, Layer Layer)? _accepted;
    bool _wantsPlace;
    bool _wantsTakeOver;
    bool _isBusy;
    long _tidied;
    bool _stopping;

    /// <summary>Starts the thread.</summary>
    /// <param name="context">Where layers go.</param>
    /// <param name="article">The article that the layer was opened with, which only this thread uses from now on.</param>
    /// <param name="opening">How the layer was opened.</param>
    /// <param name="report">Called on the worker's thread.</param>
    public LayerWorker(SessionContext context, Article article, LayerOpening opening, Action<LayerReport> report)
    {
        (_context, _article, _report) = (context, article, report);
        _kept = _newest = Layer.Empty;
        if (opening is LayerOpening.Writable writable) Begin(writable);
        _timer = Time.CreateTimer(_ => Wake(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _thread = new Thread(Run) { IsBackground = true, Name = $"layer {context.Writer.Annotator}/{article.Id}" };
        _thread.Start();
    }

    /// <summary>The layer with changes that are only in memory, after <see cref="Dispose"/>; null: there are none.</summary>
    public Layer? Unkept { get; private set; }

    /// <summary>Why something did not reach the disk that should have, at the last try; null: everything did.</summary>
    public string? Trouble { get; private set; }

    TimeProvider Time => _context.Writer.Time;

    /// <summary>Writes a change down soon, then checks the layer. Any thread.</summary>
    public void Keep(LayerChange change, Layer after) => Wake(() =>
    {
        _queue.Add(change);
        _newest = _toCheck = after;
        _retryAt = null;
    });

    /// <summary>Checks the layer soon. Any thread.</summary>
    public void Check(Layer layer) => Wake(() => _toCheck = layer);

    /// <summary>Writes the file now, and tries again whatever failed. Any thread.</summary>
    public void Place() => Wake(() =>
    {
        _wantsPlace = true;
        _retryAt = null;
    });

    /// <summary>Writes the file now and waits until that has ended, well or not.</summary>
    /// <param name="patience">How long at most.</param>
    public void PlaceAndWait(TimeSpan patience)
    {
        var end = In(patience);
        lock (_gate)
        {
            Place();
            while (_isBusy || (_queue.Count > 0 ? _retryAt is null : _wantsPlace))
                if (After(end) is var left && (left <= OneMillisecond || !Monitor.Wait(_gate, left))) return;
        }
    }

    /// <summary>Takes the layer over from the session that writes it. Any thread.</summary>
    public void TakeOver() => Wake(() => _wantsTakeOver = true);

    /// <summary>After the changes that wait the layer is based on that version, and takes its place. Any thread.</summary>
    public void Accept(LayerVersion version, Layer layer) => Wake(() =>
    {
        _accepted = (version, layer);
        _wantsPlace = true;
    });

    /// <summary>Writes what is pending down and to the file, then ends the thread and lets go of the layer.</summary>
    public void Dispose()
    {
        Wake(() => _stopping = true);
        _thread.Join();
        _timer.Dispose();
        _session?.Dispose();
        Unkept = _queue.Count > 0 ? _newest : null;
    }

    void Run()
    {
        while (Next() is { } task)
        {
            try
            {
                Do(task);
            }
            catch (Exception e)
            {
                // Whatever went wrong, the annotator must learn of it and the next change must still find a worker.
                GiveUp(task);
                _report(new LayerReport.Faulted(e.Message));
            }
        }
    }

    void Do(LayerTask task)
    {
        switch (task)
        {
            case LayerTask.Append append:
                Append(append);
                break;
            case LayerTask.Accept accept:
                _session?.Accept(accept.Version, accept.Layer);
                break;
            case LayerTask.Place place:
                Place(place.Layer);
                break;
            case LayerTask.TakeOver:
                TakeOverNow();
                break;
            case LayerTask.Look:
                Look();
                break;
            case LayerTask.Check check:
                (_checker ??= new LayerChecker(_context.Store, _context.Writer.Annotator, _article)).Check(
                    check.Layer, problems => _report(new LayerReport.Checked(check.Layer, problems)));
                Tidy();
                break;
        }
    }

    // A check of a large layer leaves megabytes behind that have outlived young collections. Left alone the collector lets them pile up: 185 MB rather
    // than 120 with an article of a million characters and 5,000 spans. Some milliseconds, after the frame that an edit asked for.
    void Tidy()
    {
        if (GC.GetTotalAllocatedBytes() - _tidied < MostLeft) return;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: false);
        _tidied = GC.GetTotalAllocatedBytes();
    }

    void Wake(Action change)
    {
        lock (_gate)
        {
            change();
            Monitor.PulseAll(_gate);
        }
    }

    void Wake()
    {
        lock (_gate) Monitor.PulseAll(_gate);
    }
}
