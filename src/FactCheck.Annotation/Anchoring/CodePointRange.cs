namespace FactCheck.Annotation.Anchoring;

/// <summary>A half-open range of code points in a text that may be gone, as a standoff file records it.</summary>
public readonly record struct CodePointRange
{
    /// <summary>The range <c>[start, end)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative, or <paramref name="end"/> is not after it.</exception>
    public CodePointRange(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(end, start);
        (Start, End) = (start, end);
    }

    /// <summary>First code point. Of <c>default</c>, which is no range of a span, 0.</summary>
    public int Start { get; }

    /// <summary>One past the last code point.</summary>
    public int End { get; }

    /// <summary>Code points covered.</summary>
    public int Length => End - Start;
}
