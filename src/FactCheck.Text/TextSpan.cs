namespace FactCheck.Text;

/// <summary>
/// A half-open range <c>[Start, End)</c> of UTF-16 code units in a decoded text. <c>default</c> is the empty span at 0.
/// </summary>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Creates the span <c>[start, end)</c>.</summary>
    /// <param name="start">First code unit, 0 or more.</param>
    /// <param name="end">One past the last code unit, <paramref name="start"/> or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative or <paramref name="end"/> lies before it.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>First code unit.</summary>
    public int Start { get; }

    /// <summary>One past the last code unit.</summary>
    public int End { get; }

    /// <summary>Code units covered.</summary>
    public int Length => End - Start;

    /// <summary>True where the span covers nothing.</summary>
    public bool IsEmpty => Start == End;

    /// <summary>The span of <paramref name="length"/> code units from <paramref name="start"/>.</summary>
    public static TextSpan FromLength(int start, int length) => new(start, checked(start + length));

    /// <summary>The smallest span that covers both.</summary>
    public static TextSpan Hull(TextSpan a, TextSpan b) => new(Math.Min(a.Start, b.Start), Math.Max(a.End, b.End));

    /// <summary>True where <paramref name="offset"/> is one of the covered code units; the end is not.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>True where every code unit of <paramref name="other"/> is covered; an empty span at either edge counts.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>True where the two share at least one code unit: spans that touch do not overlap.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The shared code units, or null where there are none.</summary>
    public TextSpan? Intersect(TextSpan other)
    {
        var start = Math.Max(Start, other.Start);
        var end = Math.Min(End, other.End);
        return start < end ? new TextSpan(start, end) : null;
    }

    /// <summary>The covered part of <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span ends after the text.</exception>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <summary>Orders by start, then the longer span first, so that an outer span precedes what it holds.</summary>
    public int CompareTo(TextSpan other)
    {
        var byStart = Start.CompareTo(other.Start);
        return byStart != 0 ? byStart : other.End.CompareTo(End);
    }

    /// <summary>Earlier, or at the same start the longer.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Earlier or equal.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Later, or at the same start the shorter.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Later or equal.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary><c>[start,end)</c>.</summary>
    public override string ToString() => $"[{Start},{End})";
}
