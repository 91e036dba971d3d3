using FactCheck.Annotation.Layers;
using FactCheck.Storage;
using FactCheck.Storage.Sessions;

namespace FactCheck.Workbench.Tests.Sessions;

/// <summary>A session whose answers a test decides; it takes note of what it is asked. A test may hold it in the middle of an append.</summary>
sealed class ScriptedSession : ILayerSession
{
    readonly object _gate = new();
    readonly List<string> _asked = [];
    bool _isHeld;

    /// <summary>What an append answers.</summary>
    public Func<AppendOutcome> OnAppend { get; set; } = () => new AppendOutcome.Kept();

    /// <summary>What a snapshot answers.</summary>
    public Func<SnapshotOutcome> OnSnapshot { get; set; } = () => new SnapshotOutcome.Placed(new LayerVersion(1, ""));

    /// <summary>What a look finds.</summary>
    public bool IsTaken { get; set; }

    public LayerVersion Version => LayerVersion.None;

    public Layer Placed => Layer.Empty;

    /// <summary>What it was asked so far: <c>append 2</c>, <c>snapshot 3</c> (spans), <c>look</c>, <c>dispose</c>.</summary>
    public string Asked
    {
        get
        {
            lock (_gate) return string.Join(", ", _asked);
        }
    }

    public AppendOutcome Append(IReadOnlyList<LayerChange> changes, Layer after)
    {
        Note($"append {changes.Count}");
        lock (_gate)
            while (_isHeld) Monitor.Wait(_gate);
        return OnAppend();
    }

    public SnapshotOutcome Snapshot(Layer layer)
    {
        Note($"snapshot {layer.Spans.Length}");
        return OnSnapshot();
    }

    public bool IsOvertaken()
    {
        var isTaken = IsTaken;
        Note("look");
        return isTaken;
    }

    public SessionHolder? Holder() => null;

    public void Accept(LayerVersion theirs, Layer layer) => Note($"accept {theirs.Revision}");

    public void Dispose() => Note("dispose");

    /// <summary>Appends wait from now on.</summary>
    public void Hold()
    {
        lock (_gate) _isHeld = true;
    }

    /// <summary>Appends go on.</summary>
    public void LetGo()
    {
        lock (_gate)
        {
            _isHeld = false;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Waits until it was asked exactly this.</summary>
    public void Await(string asked)
    {
        var end = DateTime.UtcNow + TimeSpan.FromSeconds(15);
        lock (_gate)
            while (string.Join(", ", _asked) != asked)
                if (end - DateTime.UtcNow is var left && (left <= TimeSpan.Zero || !Monitor.Wait(_gate, left))) throw new TimeoutException($"Waited for \"{asked}\", but it was \"{string.Join(", ", _asked)}\".");
    }

    void Note(string what)
    {
        lock (_gate)
        {
            _asked.Add(what);
            Monitor.PulseAll(_gate);
        }
    }
}
