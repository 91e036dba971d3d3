namespace FactCheck.Workbench.Sessions;

/// <content>What is done next, and when. Everything here is guarded by the gate.</content>
public sealed partial class LayerWorker
{
    static readonly TimeSpan OneMillisecond = TimeSpan.FromMilliseconds(1);

    // Time stamps of the clock; null: not waited for.
    long? _retryAt;
    long? _firstUnplaced;
    long? _placeAt;
    long? _lookAt;
    bool _isLost;
    bool _isConflicting;
    bool _hasTriedLast;
    bool _hasPlacedLast;

    bool IsUnplaced => _firstUnplaced is not null;

    /// <summary>Waits for the next thing to do; null: the worker ends.</summary>
    LayerTask? Next()
    {
        lock (_gate)
        {
            _isBusy = false;
            Monitor.PulseAll(_gate);
            while (true)
            {
                if (Choose(Time.GetTimestamp()) is { } task)
                {
                    _isBusy = true;
                    return task;
                }
                if (_stopping) return null;
                SetTimer();
                Monitor.Wait(_gate);
            }
        }
    }

    LayerTask? Choose(long now)
    {
        if (MayAppend(now)) return new LayerTask.Append([.. _queue], _newest);
        if (_stopping) return IsUnplaced && !_isLost && !_hasPlacedLast ? PlaceLast() : null;
        if (_wantsTakeOver)
        {
            _wantsTakeOver = false;
            return new LayerTask.TakeOver();
        }
        if (_accepted is var (version, layer))
        {
            _accepted = null;
            _isConflicting = false;
            return new LayerTask.Accept(version, layer);
        }
        if (MayPlace(now)) return new LayerTask.Place(_kept);
        if (_toCheck is { } check)
        {
            _toCheck = null;
            return new LayerTask.Check(check);
        }
        return IsDue(_lookAt, now) ? new LayerTask.Look() : null;
    }

    bool MayAppend(long now)
    {
        if (_queue.Count == 0 || _session is null) return false;
        if (!_stopping) return _retryAt is null || IsDue(_retryAt, now);
        if (_hasTriedLast) return false;
        return _hasTriedLast = true;
    }

    LayerTask.Place PlaceLast()
    {
        _hasPlacedLast = true;
        return new LayerTask.Place(_kept);
    }

    bool MayPlace(long now)
    {
        if (_wantsPlace && _queue.Count == 0)
        {
            _wantsPlace = false;
            if (_session is not null && !_isLost) return true;
        }
        return IsUnplaced && !_isLost && !_isConflicting && IsDue(_placeAt, now);
    }

    void SetTimer()
    {
        var due = Earliest(_queue.Count > 0 ? _retryAt : null, IsUnplaced && !_isConflicting && !_isLost ? _placeAt : null, _isLost ? null : _lookAt);
        _timer.Change(due is { } at ? After(at) : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    // A timer counts whole milliseconds and may be early by less than one.
    TimeSpan After(long due)
    {
        var left = Time.GetElapsedTime(Time.GetTimestamp(), due) + OneMillisecond;
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    long In(TimeSpan span) => Time.GetTimestamp() + (long)(span.TotalSeconds * Time.TimestampFrequency);

    static bool IsDue(long? at, long now) => at <= now;

    static long? Earliest(params ReadOnlySpan<long?> times)
    {
        long? earliest = null;
        foreach (var time in times)
            if (time is not null && (earliest is null || time < earliest)) earliest = time;
        return earliest;
    }
}
