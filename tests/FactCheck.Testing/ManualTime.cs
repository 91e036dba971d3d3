namespace FactCheck.Testing;

/// <summary>
/// A clock that goes on only when a test says so; its timers fire then, on the test's thread. Begins at 2026-11-21 09:30 UTC. A timer counts from the time that
/// its thread read last, so that nothing is late where a test lets time pass while another thread is between reading the clock and setting its timer.
/// </summary>
public sealed class ManualTime : TimeProvider
{
    readonly Lock _gate = new();
    readonly Dictionary<Thread, long> _read = [];
    readonly List<ManualTimer> _timers = [];
    long _ticks = new DateTime(2026, 11, 21, 9, 30, 0, DateTimeKind.Utc).Ticks;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => new(GetTimestamp(), TimeSpan.Zero);

    /// <inheritdoc/>
    public override long GetTimestamp()
    {
        lock (_gate) return _read[Thread.CurrentThread] = _ticks;
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        lock (_gate) _timers.Add(timer);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Lets time pass and fires the timers that are due.</summary>
    public void Advance(TimeSpan by)
    {
        List<ManualTimer> due;
        lock (_gate)
        {
            _ticks += by.Ticks;
            due = _timers.FindAll(timer => timer.TakeIfDue(_ticks));
        }
        foreach (var timer in due) timer.Fire();
    }

    sealed class ManualTimer(ManualTime time, Action callback) : ITimer
    {
        long? _due;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._gate)
            {
                _due = dueTime == Timeout.InfiniteTimeSpan ? null : time._read.GetValueOrDefault(Thread.CurrentThread, time._ticks) + dueTime.Ticks;

                // On a thread of its own: the caller may hold what the callback waits for.
                if (TakeIfDue(time._ticks)) ThreadPool.QueueUserWorkItem(_ => Fire());
            }
            return true;
        }

        public bool TakeIfDue(long now)
        {
            if (_due is not { } due || due > now) return false;
            _due = null;
            return true;
        }

        public void Fire() => callback();

        public void Dispose()
        {
            lock (time._gate) time._timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
