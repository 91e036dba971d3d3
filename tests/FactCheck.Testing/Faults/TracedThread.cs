using System.Runtime.InteropServices;

namespace FactCheck.Testing.Faults;

/// <summary>A thread of this process that does one thing after another, so that its system calls can be counted from the first to the last: nobody else's are among them. Linux only.</summary>
public sealed partial class TracedThread : IDisposable
{
    const int Block = 0;
    const int SignalChild = 17;
    const int SignalContinue = 18;

    static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    readonly object _gate = new();
    readonly Thread _thread;
    Action? _work;
    bool _isBusy;
    bool _isStopping;

    /// <summary>Starts it.</summary>
    public TracedThread()
    {
        _thread = new Thread(Run) { IsBackground = true, Name = "traced" };
        _thread.Start();
        Id = Do(() =>
        {
            // The runtime's handler of a signal writes into a pipe, and ends the process where a failing write was injected into just that.
            Span<ulong> signals = stackalloc ulong[16];
            signals[0] = 1UL << (SignalChild - 1) | 1UL << (SignalContinue - 1);
            if (SetSignalMask(Block, signals, 0) is var error && error != 0) throw new InvalidOperationException($"The signals could not be blocked: error {error}.");
            return GetThreadId();
        });
    }

    /// <summary>Its id as the kernel counts.</summary>
    public int Id { get; }

    /// <summary>Does something on the thread and waits for it. What it throws is thrown here.</summary>
    /// <exception cref="TimeoutException">It took more than a minute.</exception>
    public T Do<T>(Func<T> work)
    {
        var result = default(T);
        Exception? fault = null;
        lock (_gate)
        {
            _work = () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception e)
                {
                    fault = e;
                }
            };
            _isBusy = true;
            Monitor.PulseAll(_gate);
            while (_isBusy)
                if (!Monitor.Wait(_gate, Deadline)) throw new TimeoutException($"The work took more than {Deadline.TotalSeconds} s.");
        }
        return fault is null ? result! : throw new InvalidOperationException("The work failed.", fault); // set by the work where it did not
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _isStopping = true;
            Monitor.PulseAll(_gate);
        }
        _thread.Join(Deadline);
    }

    void Run()
    {
        while (true)
        {
            Action work;
            lock (_gate)
            {
                while (_work is null)
                {
                    if (_isStopping) return;
                    Monitor.Wait(_gate);
                }
                work = _work;
                _work = null;
            }
            work();
            lock (_gate)
            {
                _isBusy = false;
                Monitor.PulseAll(_gate);
            }
        }
    }

    [LibraryImport("libc", EntryPoint = "gettid")]
    private static partial int GetThreadId();

    [LibraryImport("libc", EntryPoint = "pthread_sigmask")]
    private static partial int SetSignalMask(int how, ReadOnlySpan<ulong> signals, nint before);
}
