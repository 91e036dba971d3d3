namespace FactCheck.Agreement;

/// <summary>
/// A half-open range <c>[Start, End)</c> of positions in a document, whatever its unit: code points, UTF-16 units, tokens. <c>default</c>
/// is empty.
/// </summary>
public readonly record struct OffsetRange
{
    /// <summary>Creates <c>[start, end)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative or <paramref name="end"/> lies before it.</exception>
    public OffsetRange(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>First position.</summary>
    public int Start { get; }

    /// <summary>One past the last position.</summary>
    public int End { get; }

    /// <summary>Positions covered.</summary>
    public int Length => End - Start;

    /// <summary><c>[start,end)</c>.</summary>
    public override string ToString() => $"[{Start},{End})";
}
