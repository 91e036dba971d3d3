using System.Collections.Immutable;

namespace FactCheck.Annotation.Layers;

/// <summary>Attributes of a span or relation by name, in the order in which they were set. Structural equality, in which the order does not count.</summary>
public sealed record AttributeValues
{
    /// <summary>Files with more on one span or relation are not read. They are few, and looked for one by one.</summary>
    public const int MaxCount = 250;

    AttributeValues(ImmutableArray<KeyValuePair<string, AttributeValue>> entries) => Entries = entries;

    /// <summary>No attributes.</summary>
    public static AttributeValues Empty { get; } = new(ImmutableArray<KeyValuePair<string, AttributeValue>>.Empty);

    /// <summary>These attributes, in their order.</summary>
    /// <exception cref="ArgumentException">A name comes twice.</exception>
    public static AttributeValues Of(params ImmutableArray<KeyValuePair<string, AttributeValue>> entries)
    {
        for (var i = 1; i < entries.Length; i++)
            for (var j = 0; j < i; j++)
                if (entries[i].Key == entries[j].Key) throw new ArgumentException($"The attribute {entries[i].Key} comes twice.", nameof(entries));
        return entries.IsEmpty ? Empty : new(entries);
    }

    /// <summary>Names and values.</summary>
    public ImmutableArray<KeyValuePair<string, AttributeValue>> Entries { get; }

    /// <summary>The value of <paramref name="name"/>, or null.</summary>
    public AttributeValue? this[string name]
    {
        get
        {
            foreach (var (key, value) in Entries)
                if (key == name) return value;
            return null;
        }
    }

    /// <summary>The same with <paramref name="name"/> set.</summary>
    public AttributeValues With(string name, AttributeValue value)
    {
        for (var i = 0; i < Entries.Length; i++)
            if (Entries[i].Key == name) return new(Entries.SetItem(i, new(name, value)));
        return new(Entries.Add(new(name, value)));
    }

    /// <summary>The same without <paramref name="name"/>.</summary>
    public AttributeValues Without(string name) => new(Entries.RemoveAll(e => e.Key == name));

    /// <summary>Same names with the same values.</summary>
    public bool Equals(AttributeValues? other)
    {
        if (other is null || other.Entries.Length != Entries.Length) return false;
        foreach (var (key, value) in Entries)
            if (!value.Equals(other[key])) return false;
        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Entries.Length;
        foreach (var (key, value) in Entries) hash ^= HashCode.Combine(key, value);
        return hash;
    }
}
