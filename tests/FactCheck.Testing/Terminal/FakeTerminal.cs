using System.Text;
using FactCheck.Terminal;
using FactCheck.Terminal.Cells;

namespace FactCheck.Testing.Terminal;

/// <summary>
/// A terminal without a device: a test feeds what the user would type, output goes to <see cref="Screen"/>. <see cref="Feed(string)"/>, <see cref="Raise"/>,
/// <see cref="Resize"/> and <see cref="Wake"/> may be called from any thread; everything that was queued is handed out in order.
/// </summary>
public sealed class FakeTerminal : ITerminal
{
    static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    readonly Lock _lock = new();
    readonly SemaphoreSlim _changed = new(0);
    readonly Queue<(TerminalSignals Signals, byte[] Input)> _queue = new();
    readonly List<byte> _output = [];

    /// <summary>A terminal of that size.</summary>
    public FakeTerminal(int columns = 80, int rows = 24, VtProfile? profile = null)
    {
        Size = new TerminalSize(columns, rows);
        Screen = new VtEmulator(columns, rows, profile);
    }

    /// <inheritdoc />
    public TerminalSize Size { get; private set; }

    /// <summary>What the user sees.</summary>
    public VtEmulator Screen { get; }

    /// <summary>Every byte written so far.</summary>
    public IReadOnlyList<byte> Output => _output;

    /// <summary>Times that <see cref="Write"/> was called with bytes.</summary>
    public int Writes { get; private set; }

    /// <summary>True between <see cref="Enter"/> and <see cref="Leave"/>.</summary>
    public bool IsEntered { get; private set; }

    /// <summary>Times that <see cref="Suspend"/> was called.</summary>
    public int Suspensions { get; private set; }

    /// <summary>True after a hang-up: writes fail.</summary>
    public bool IsGone { get; private set; }

    /// <summary>Answers of the emulated terminal to queries come back as input; false: they are thrown away.</summary>
    public bool AnswersQueries { get; init; } = true;

    /// <summary>Types text or raw escape sequences.</summary>
    public void Feed(string input) => Feed(Encoding.UTF8.GetBytes(input));

    /// <summary>Types bytes.</summary>
    public void Feed(ReadOnlySpan<byte> input) => Enqueue(TerminalSignals.Input, input.ToArray());

    /// <summary>Delivers a signal, as <see cref="TerminalSignals.Terminated"/>. A hang-up makes writes fail from now on.</summary>
    public void Raise(TerminalSignals signals)
    {
        if (signals.HasFlag(TerminalSignals.HangUp)) IsGone = true;
        Enqueue(signals, []);
    }

    /// <summary>Changes the window's size and says so.</summary>
    public void Resize(int columns, int rows)
    {
        lock (_lock)
        {
            Size = new TerminalSize(columns, rows);
            Screen.Resize(columns, rows);
        }
        Enqueue(TerminalSignals.Resized, []);
    }

    /// <inheritdoc />
    public void Wake() => Enqueue(TerminalSignals.Woken, []);

    /// <inheritdoc />
    public void Enter() => IsEntered = true;

    /// <inheritdoc />
    public void Leave() => IsEntered = false;

    /// <inheritdoc />
    public void Suspend()
    {
        Suspensions++;
        Raise(TerminalSignals.Continued);
    }

    /// <inheritdoc />
    /// <exception cref="TimeoutException">A wait for ever got nothing for 20 seconds: the test's script is over and the program did not end.</exception>
    public TerminalSignals Wait(Span<byte> buffer, int timeoutMilliseconds, out int read)
    {
        read = 0;
        if (!_changed.Wait(timeoutMilliseconds < 0 ? Deadline : TimeSpan.Zero))
            return timeoutMilliseconds >= 0 ? TerminalSignals.None : throw new TimeoutException($"Nothing was fed for {Deadline.TotalSeconds} s. Screen:\n{Screen}");
        lock (_lock)
        {
            var (signals, input) = _queue.Peek();
            read = Math.Min(input.Length, buffer.Length);
            input.AsSpan(0, read).CopyTo(buffer);
            if (read < input.Length) RequeueRest(input[read..]);
            else _queue.Dequeue();
            return signals;
        }
    }

    /// <inheritdoc />
    public bool Write(ReadOnlySpan<byte> bytes)
    {
        if (IsGone) return false;
        if (bytes.IsEmpty) return true;
        Writes++;
        _output.AddRange(bytes);
        lock (_lock) Screen.Feed(bytes);
        var replies = Screen.TakeReplies();
        if (AnswersQueries && replies.Length > 0) Feed(replies);
        return true;
    }

    /// <inheritdoc />
    public void Dispose() => _changed.Dispose();

    void Enqueue(TerminalSignals signals, byte[] input)
    {
        lock (_lock) _queue.Enqueue((signals, input));
        _changed.Release();
    }

    void RequeueRest(byte[] rest)
    {
        var others = _queue.Skip(1).ToArray();
        _queue.Clear();
        _queue.Enqueue((TerminalSignals.Input, rest));
        foreach (var other in others) _queue.Enqueue(other);
        _changed.Release();
    }
}
