namespace FactCheck.Terminal.Compositing;

/// <summary>Calls to make at a time, on the screen's thread. Times are timestamps of the given clock.</summary>
sealed class ScheduledCalls(TimeProvider time)
{
    readonly PriorityQueue<Call, long> _calls = new();

    /// <summary>When the next call is due, or null.</summary>
    internal long? Next
    {
        get
        {
            while (_calls.TryPeek(out var call, out var due))
            {
                if (call.Action is not null) return due;
                _calls.Dequeue();
            }
            return null;
        }
    }

    /// <summary>The timestamp that much later than now.</summary>
    internal long At(TimeSpan delay) => time.GetTimestamp() + (long)Math.Ceiling(delay.TotalSeconds * time.TimestampFrequency);

    /// <summary>True where that time has come.</summary>
    internal bool IsDue(long timestamp) => time.GetTimestamp() >= timestamp;

    /// <summary>Whole milliseconds after which that time has come for certain; 0 or more.</summary>
    internal int MillisecondsUntil(long timestamp)
    {
        var ticks = timestamp - time.GetTimestamp();
        return ticks <= 0 ? 0 : (int)Math.Min(int.MaxValue, Math.Ceiling(ticks * 1000.0 / time.TimestampFrequency));
    }

    internal IDisposable Add(TimeSpan delay, Action action)
    {
        var call = new Call { Action = action };
        _calls.Enqueue(call, At(delay));
        return call;
    }

    /// <summary>Makes the calls that are due. Calls that these schedule wait at least until the next time.</summary>
    /// <returns>True where there was any.</returns>
    internal bool RunDue()
    {
        if (Next is null) return false;
        var now = time.GetTimestamp();
        var any = false;
        for (var left = _calls.Count; left > 0 && Next is { } due && due <= now; left--)
        {
            var action = _calls.Dequeue().Action;
            any = true;
            action?.Invoke();
        }
        return any;
    }

    sealed class Call : IDisposable
    {
        internal Action? Action { get; set; }

        public void Dispose() => Action = null;
    }
}
