namespace FactCheck.Agreement.Segmentation;

/// <summary>A text cut into segments without gaps, by their lengths. Immutable; compared by value.</summary>
public sealed class SegmentMasses : IEquatable<SegmentMasses>
{
    /// <summary>Creates a segmentation.</summary>
    /// <param name="masses">The length of each segment, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A segment is empty.</exception>
    public SegmentMasses(params ReadOnlySpan<int> masses)
    {
        foreach (var mass in masses) ArgumentOutOfRangeException.ThrowIfLessThan(mass, 1, nameof(masses));
        Masses = [.. masses];
        var boundaries = ImmutableArray.CreateBuilder<int>();
        foreach (var mass in Masses)
        {
            Length += mass;
            boundaries.Add(Length);
        }
        if (boundaries.Count > 0) boundaries.RemoveAt(boundaries.Count - 1);
        Boundaries = boundaries.ToImmutable();
    }

    /// <summary>The length of each segment.</summary>
    public ImmutableArray<int> Masses { get; }

    /// <summary>Positions in all.</summary>
    public int Length { get; }

    /// <summary>Where segments meet: positions after which a new one starts, in ascending order. The ends of the text are none.</summary>
    public ImmutableArray<int> Boundaries { get; }

    /// <summary>True where both cut alike.</summary>
    public bool Equals(SegmentMasses? other) => other is not null && Masses.AsSpan().SequenceEqual(other.Masses.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SegmentMasses);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var mass in Masses) hash.Add(mass);
        return hash.ToHashCode();
    }
}
