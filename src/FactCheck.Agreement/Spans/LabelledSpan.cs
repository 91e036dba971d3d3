namespace FactCheck.Agreement.Spans;

/// <summary>A label on a half-open range of positions <c>[Start, End)</c> that covers at least one.</summary>
public readonly record struct LabelledSpan
{
    /// <summary>Creates the span.</summary>
    /// <param name="start">First position, 0 or more.</param>
    /// <param name="end">One past the last position, after <paramref name="start"/>.</param>
    /// <param name="label">Compared ordinally.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is empty or starts before 0.</exception>
    public LabelledSpan(int start, int end, string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(end, start);
        (Start, End, Label) = (start, end, label);
    }

    /// <summary>First position.</summary>
    public int Start { get; }

    /// <summary>One past the last position.</summary>
    public int End { get; }

    /// <summary>The label.</summary>
    public string Label { get; }

    /// <summary>Positions covered.</summary>
    public int Length => End - Start;

    /// <summary>Positions that both cover: 0 for spans that touch.</summary>
    public int Shared(LabelledSpan other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start));

    /// <summary><c>claim[3,9)</c>.</summary>
    public override string ToString() => $"{Label}[{Start},{End})";
}
