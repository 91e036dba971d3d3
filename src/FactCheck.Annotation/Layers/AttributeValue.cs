using System.Collections.Immutable;

namespace FactCheck.Annotation.Layers;

/// <summary>The value of one attribute. Structural equality.</summary>
public abstract record AttributeValue
{
    AttributeValue()
    {
    }

    /// <summary>A text, an enumeration value, a date or a decimal.</summary>
    public sealed record Text(string Value) : AttributeValue
    {
        /// <inheritdoc/>
        public override string ToString() => Value;
    }

    /// <summary>A whole number.</summary>
    public sealed record Integer(long Value) : AttributeValue
    {
        /// <inheritdoc/>
        public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Several enumeration values, in the order in which they were picked.</summary>
    public sealed record Many(ImmutableArray<string> Values) : AttributeValue
    {
        /// <summary>Same values in the same order.</summary>
        public bool Equals(Many? other) => other is not null && Values.AsSpan().SequenceEqual(other.Values.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode() => Values.Aggregate(Values.Length, HashCode.Combine);

        /// <inheritdoc/>
        public override string ToString() => string.Join(", ", Values);
    }
}
