namespace FactCheck.Terminal.Compositing;

/// <summary>Actions of other threads on their way to the screen's thread. Adding is for any thread, the rest for the screen's.</summary>
sealed class PostedActions(ITerminal terminal)
{
    readonly Lock _lock = new();
    List<Action> _waiting = [];
    List<Action> _running = [];
    Phase _phase;

    enum Phase
    {
        BeforeRun,
        Running,
        Over,
    }

    internal bool IsEmpty
    {
        get
        {
            lock (_lock) return _waiting.Count == 0;
        }
    }

    internal void Add(Action action)
    {
        lock (_lock)
        {
            if (_phase == Phase.Over) return;
            _waiting.Add(action);
            // Within the lock: the terminal may be disposed of as soon as the run is over.
            if (_phase == Phase.Running && _waiting.Count == 1) terminal.Wake();
        }
    }

    internal void Open()
    {
        lock (_lock)
        {
            if (_phase != Phase.BeforeRun) throw new InvalidOperationException("The application ran before; make a new one.");
            _phase = Phase.Running;
        }
    }

    internal void Close()
    {
        lock (_lock)
        {
            _phase = Phase.Over;
            _waiting.Clear();
        }
    }

    /// <summary>Runs what waits; what these actions post waits for the next time, so that a frame comes between.</summary>
    /// <returns>True where there was any.</returns>
    internal bool RunAll()
    {
        lock (_lock)
        {
            if (_waiting.Count == 0) return false;
            (_waiting, _running) = (_running, _waiting);
        }
        foreach (var action in _running) action();
        _running.Clear();
        return true;
    }
}
