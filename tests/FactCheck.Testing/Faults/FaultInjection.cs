using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using FactCheck.Testing.Files;
using FactCheck.Testing.Pty;

namespace FactCheck.Testing.Faults;

/// <summary>
/// Makes system calls of one thread fail, by strace: while it lives, the call at an index, counted from here on, returns an error instead of being made. Other threads are left
/// alone. Needs strace and the right to trace (root, or a child of this process); the calling test is skipped where strace is missing, and fails in CI.
/// </summary>
public sealed partial class FaultInjection : IDisposable
{
    // It writes what it saw before it goes; it would not on the one that cannot be caught.
    const int SignalTerminate = 15;

    readonly TemporaryFolder _folder = new();
    readonly Process _strace;

    FaultInjection(int thread, string fault)
    {
        Tool.Require("strace");
        var start = new ProcessStartInfo("strace", ["-qqq", "-e", "signal=none", "-o", _folder["calls"], "-e", $"trace={fault.Split(':')[0]}", "-e", $"inject={fault}", "-p", thread.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardError = true,
        };
        _strace = Process.Start(start)!; // not null: no shell is used
        AwaitAttached(thread);
    }

    /// <summary>One call fails.</summary>
    /// <param name="thread">Kernel's id of the thread.</param>
    /// <param name="call">Name of the system call: <c>openat</c>, <c>write</c>, <c>fsync</c>.</param>
    /// <param name="fault">What happens: <c>error=EIO</c>, or <c>retval=3</c>.</param>
    /// <param name="at">Which call, from 1.</param>
    public static FaultInjection At(int thread, string call, string fault, int at) => new(thread, string.Create(CultureInfo.InvariantCulture, $"{call}:{fault}:when={at}"));

    /// <summary>Every call fails.</summary>
    public static FaultInjection Always(int thread, string call, string fault) => new(thread, $"{call}:{fault}");

    /// <summary>Lets the thread go.</summary>
    /// <returns>True where a call was made to fail.</returns>
    public bool Stop()
    {
        if (!_strace.HasExited)
        {
            _ = Kill(_strace.Id, SignalTerminate); // one that has ended in the meantime is not there any more
            _strace.WaitForExit();
        }
        return File.ReadAllText(_folder["calls"]).Contains("(INJECTED)", StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Stop();
        _strace.Dispose();
        _folder.Dispose();
    }

    void AwaitAttached(int thread)
    {
        var patience = Stopwatch.StartNew();
        var status = string.Create(CultureInfo.InvariantCulture, $"/proc/{thread}/status");
        while (!File.ReadLines(status).Any(line => line.StartsWith("TracerPid:", StringComparison.Ordinal) && !line.EndsWith("\t0", StringComparison.Ordinal)))
        {
            if (!_strace.HasExited && patience.Elapsed < TimeSpan.FromSeconds(30)) continue;
            throw new InvalidOperationException($"strace did not attach: {(_strace.HasExited ? _strace.StandardError.ReadToEnd() : "it took too long")}");
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);
}
