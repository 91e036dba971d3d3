using FactCheck.Terminal;
using FactCheck.Terminal.Cells;
using FactCheck.Testing.Terminal;

namespace FactCheck.Workbench.Tests.Driving;

/// <summary>A fake terminal that knows when the loop waits, so that a test types a key and reads the screen when it has been dealt with.</summary>
sealed class IdleTerminal(int columns, int rows) : ITerminal
{
    static readonly TimeSpan Deadline = TimeSpan.FromSeconds(15);

    readonly object _gate = new();
    readonly FakeTerminal _inner = new(columns, rows);
    int _fed;
    int _taken;
    bool _idle;

    public TerminalSize Size => _inner.Size;

    public FakeTerminal Inner => _inner;

    public void Enter() => _inner.Enter();

    public void Leave() => _inner.Leave();

    public void Wake() => _inner.Wake();

    public bool Write(ReadOnlySpan<byte> bytes) => _inner.Write(bytes);

    public void Suspend() => _inner.Suspend();

    public void Dispose() => _inner.Dispose();

    public TerminalSignals Wait(Span<byte> buffer, int timeoutMilliseconds, out int read)
    {
        lock (_gate)
        {
            _idle = true;
            Monitor.PulseAll(_gate);
        }
        var signals = _inner.Wait(buffer, timeoutMilliseconds, out read);
        lock (_gate)
        {
            _idle = false;
            if ((signals & (TerminalSignals.Input | TerminalSignals.Resized)) != 0) _taken++;
        }
        return signals;
    }

    /// <summary>Does something that the loop takes as one input, and waits until it has been dealt with.</summary>
    public void Feed(Action<FakeTerminal> input)
    {
        lock (_gate)
        {
            _fed++;
            input(_inner);
        }
        Until(() => _taken >= _fed, "the input to be taken");
    }

    /// <summary>Waits until the loop is idle and the condition holds; the screen may be read in it.</summary>
    public void Until(Func<bool> condition, string what, Func<string>? state = null)
    {
        var end = DateTime.UtcNow + Deadline;
        lock (_gate)
        {
            while (!_idle || !condition())
            {
                var left = end - DateTime.UtcNow;
                if (left <= TimeSpan.Zero) throw new TimeoutException($"Waited for {what}; the loop is {state?.Invoke()}. Screen:\n{_inner.Screen}");
                Monitor.Wait(_gate, left);
            }
        }
    }
}
