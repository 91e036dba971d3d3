namespace FactCheck.Terminal.Tests.Compositing;

/// <summary>A clock that moves only when told.</summary>
sealed class ManualTime : TimeProvider
{
    long _milliseconds;

    public override long TimestampFrequency => 1000;

    public override long GetTimestamp() => _milliseconds;

    public void Advance(int milliseconds) => _milliseconds += milliseconds;
}
