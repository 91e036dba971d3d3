using System.Globalization;

namespace FactCheck.Agreement.Coding;

/// <summary>A value that a coder can give to a unit: a label, a number or a set of labels. A closed union; compared by value.</summary>
public abstract record Category : IComparable<Category>
{
    private Category() { }

    /// <summary>What a report prints.</summary>
    public abstract string Text { get; }

    /// <summary>Numbers by size, everything else by ordinal text; numbers before labels before sets.</summary>
    public int CompareTo(Category? other) => (this, other) switch
    {
        (_, null) => 1,
        (Number a, Number b) => a.Value.CompareTo(b.Value),
        (Number, _) => -1,
        (_, Number) => 1,
        (Label, LabelSet) => -1,
        (LabelSet, Label) => 1,
        _ => string.CompareOrdinal(Text, other.Text),
    };

    /// <summary>Earlier in a list of categories.</summary>
    public static bool operator <(Category left, Category right) => Comparer<Category>.Default.Compare(left, right) < 0;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(Category left, Category right) => Comparer<Category>.Default.Compare(left, right) <= 0;

    /// <summary>Later in a list of categories.</summary>
    public static bool operator >(Category left, Category right) => Comparer<Category>.Default.Compare(left, right) > 0;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(Category left, Category right) => Comparer<Category>.Default.Compare(left, right) >= 0;

    /// <summary><see cref="Text"/>.</summary>
    public sealed override string ToString() => Text;

    /// <summary>A label.</summary>
    /// <param name="Name">Compared ordinally.</param>
    public sealed record Label(string Name) : Category
    {
        /// <inheritdoc/>
        public override string Text => Name;
    }

    /// <summary>A number, for interval and ratio distances.</summary>
    public sealed record Number : Category
    {
        /// <summary>Creates a number.</summary>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is NaN or infinite.</exception>
        public Number(double value)
        {
            if (!double.IsFinite(value))
                throw new ArgumentOutOfRangeException(nameof(value), value, "A coded number is finite; leave the value out where there is none.");
            Value = value + 0.0;
        }

        /// <summary>The number, finite.</summary>
        public double Value { get; }

        /// <inheritdoc/>
        public override string Text => Value.ToString("R", CultureInfo.InvariantCulture);
    }

    /// <summary>A set of labels, possibly empty: "none applies" is a value, a missing value is not.</summary>
    public sealed record LabelSet : Category
    {
        /// <summary>Creates the set; duplicates count once and order is lost.</summary>
        public LabelSet(IEnumerable<string> labels)
        {
            Labels = [.. labels.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            Text = $"{{{string.Join(", ", Labels)}}}";
        }

        /// <summary>The labels in ordinal order.</summary>
        public ImmutableArray<string> Labels { get; }

        /// <inheritdoc/>
        public override string Text { get; }

        /// <summary>True where both hold the same labels.</summary>
        public bool Equals(LabelSet? other) => other is not null && Labels.AsSpan().SequenceEqual(other.Labels.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

        /// <summary>Labels that both hold.</summary>
        internal int Shared(LabelSet other)
        {
            int i = 0, j = 0, shared = 0;
            while (i < Labels.Length && j < other.Labels.Length)
            {
                var order = string.CompareOrdinal(Labels[i], other.Labels[j]);
                if (order == 0) shared++;
                if (order <= 0) i++;
                if (order >= 0) j++;
            }
            return shared;
        }
    }
}
