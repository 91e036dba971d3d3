using System.Diagnostics;
using System.Text;
using FactCheck.Testing.Terminal;

namespace FactCheck.Testing.Pty;

/// <summary>
/// A program on a real pty, with an emulated terminal at the other end that shows its output and answers its queries. Every wait has a deadline and fails with what is on
/// the screen. Linux only. Members may be called from any thread.
/// </summary>
public sealed partial class PtyProcess : IDisposable
{
    static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    readonly object _lock = new();
    readonly List<byte> _output = [];
    readonly VtEmulator _screen;
    readonly Action<VtEmulator>? _seen;
    readonly int _master;
    readonly Thread _reader;
    readonly Thread _waiter;
    readonly (int Read, int Write) _stop;
    PtyState _state = new PtyState.Running();
    volatile bool _isClosed;
    bool _atEnd;

    PtyProcess(int master, int process, PtyOptions options)
    {
        (_master, ProcessId) = (master, process);
        _screen = new VtEmulator(options.Columns, options.Rows, options.Terminal);
        _seen = options.Seen;
        _stop = OpenPipe();
        _reader = new Thread(ReadAll) { IsBackground = true, Name = "pty reader" };
        _waiter = new Thread(AwaitChanges) { IsBackground = true, Name = "pty waiter" };
        _reader.Start();
        _waiter.Start();
    }

    /// <summary>The program's process id; it leads its own session.</summary>
    public int ProcessId { get; }

    /// <summary>What became of it.</summary>
    public PtyState State
    {
        get
        {
            lock (_lock) return _state;
        }
    }

    /// <summary>Starts a program; <paramref name="command"/> is its name or path and its arguments.</summary>
    /// <exception cref="InvalidOperationException">It cannot be started.</exception>
    public static PtyProcess Start(IReadOnlyList<string> command, PtyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(command);
        options ??= new PtyOptions();
        var (master, process) = PtySpawn.Start(command, options);
        return new PtyProcess(master, process, options);
    }

    /// <summary>Starts a line of shell.</summary>
    public static PtyProcess Shell(string line, PtyOptions? options = null) => Start(["/bin/sh", "-c", line], options);

    /// <summary>Looks at the screen while nothing changes it.</summary>
    public T Look<T>(Func<VtEmulator, T> look)
    {
        ArgumentNullException.ThrowIfNull(look);
        lock (_lock) return look(_screen);
    }

    /// <summary>The screen as text, trailing blanks cut.</summary>
    public string Text() => Look(screen => screen.ToString());

    /// <summary>Bytes of output so far.</summary>
    public byte[] Output()
    {
        lock (_lock) return [.. _output];
    }

    /// <summary>Types text or escape sequences.</summary>
    public void Send(string keys) => Send(Encoding.UTF8.GetBytes(keys));

    /// <summary>Types bytes.</summary>
    public unsafe void Send(ReadOnlySpan<byte> keys)
    {
        while (!keys.IsEmpty && !_isClosed)
        {
            nint sent;
            fixed (byte* bytes = keys) sent = PtyLibc.Write(_master, bytes, (nuint)keys.Length);
            if (sent <= 0) return;
            keys = keys[(int)sent..];
        }
    }

    /// <summary>Changes the window's size, which raises SIGWINCH.</summary>
    public void Resize(int columns, int rows)
    {
        lock (_lock) _screen.Resize(columns, rows);
        PtySpawn.Resize(_master, columns, rows);
    }

    /// <summary>Sends a signal to the program, by number as on Linux.</summary>
    public void Signal(int signal)
    {
        if (State is PtyState.Running or PtyState.Stopped) _ = PtyLibc.Kill(ProcessId, signal);
    }

    /// <summary>Waits until the screen shows something.</summary>
    /// <exception cref="TimeoutException">It did not within 30 seconds.</exception>
    public void WaitFor(Func<VtEmulator, bool> condition, string what)
    {
        ArgumentNullException.ThrowIfNull(condition);
        Await(() => condition(_screen), what);
    }

    /// <summary>Waits until a text stands on the screen, within one row.</summary>
    /// <exception cref="TimeoutException">It did not within 30 seconds.</exception>
    public void WaitForText(string text) => WaitFor(screen => screen.ToString().Contains(text, StringComparison.Ordinal), $"\"{text}\" on the screen");

    /// <summary>Waits until a text occurs in the output, escape sequences included, be it on the screen or not.</summary>
    /// <exception cref="TimeoutException">It did not within 30 seconds.</exception>
    public void WaitForOutput(string text) => Await(() => Encoding.UTF8.GetString([.. _output]).Contains(text, StringComparison.Ordinal), $"\"{text}\" in the output");

    /// <summary>Waits until the program has ended and all of its output was read.</summary>
    /// <exception cref="TimeoutException">It did not within 30 seconds.</exception>
    public PtyState WaitForExit()
    {
        Await(() => _state is PtyState.Exited or PtyState.Killed && (_atEnd || _isClosed), "the end of the program");
        return State;
    }

    /// <summary>Waits until a signal has stopped the program.</summary>
    /// <exception cref="TimeoutException">It did not within 30 seconds.</exception>
    public void WaitUntilStopped() => Await(() => _state is PtyState.Stopped, "the program to stop");

    /// <summary>Hangs up, as a lost connection does: the program gets SIGHUP, and EIO from then on.</summary>
    public void HangUp()
    {
        lock (_lock)
        {
            if (_isClosed) return;
            _isClosed = true;
        }
        WakeReader();
        _reader.Join(Deadline);
        _ = PtyLibc.Close(_master);
        _ = PtyLibc.Close(_stop.Read);
        _ = PtyLibc.Close(_stop.Write);
    }

    /// <summary>Hangs up and kills what is still there.</summary>
    public void Dispose()
    {
        HangUp();
        Signal(9);
        _waiter.Join(Deadline);
    }

    void Await(Func<bool> condition, string what)
    {
        var patience = Stopwatch.StartNew();
        lock (_lock)
        {
            while (!condition())
            {
                var left = Deadline - patience.Elapsed;
                if (left <= TimeSpan.Zero || !Monitor.Wait(_lock, left))
                    throw new TimeoutException($"Waited {Deadline.TotalSeconds} s for {what}. The program is {_state}. Screen:\n{_screen}");
            }
        }
    }
}
