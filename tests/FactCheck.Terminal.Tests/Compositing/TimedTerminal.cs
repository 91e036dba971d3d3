using FactCheck.Terminal.Cells;
using FactCheck.Testing.Terminal;

namespace FactCheck.Terminal.Tests.Compositing;

/// <summary>A fake terminal on which a wait that times out takes its time on a manual clock; and what happened to it, in order.</summary>
sealed class TimedTerminal(FakeTerminal inner, ManualTime time) : ITerminal
{
    public List<string> Log { get; } = [];

    public List<int> Waits { get; } = [];

    public TerminalSize Size => inner.Size;

    public void Enter()
    {
        Log.Add("enter");
        inner.Enter();
    }

    public void Leave()
    {
        Log.Add("leave");
        inner.Leave();
    }

    public TerminalSignals Wait(Span<byte> buffer, int timeoutMilliseconds, out int read)
    {
        Waits.Add(timeoutMilliseconds);
        var signals = inner.Wait(buffer, timeoutMilliseconds, out read);
        if (signals == TerminalSignals.None) time.Advance(timeoutMilliseconds);
        return signals;
    }

    public void Wake() => inner.Wake();

    public bool Write(ReadOnlySpan<byte> bytes)
    {
        Log.Add("frame");
        return inner.Write(bytes);
    }

    public void Suspend()
    {
        Log.Add("suspend");
        inner.Suspend();
    }

    public void Dispose() => inner.Dispose();
}
