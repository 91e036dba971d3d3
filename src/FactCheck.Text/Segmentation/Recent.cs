using System.Diagnostics.CodeAnalysis;

namespace FactCheck.Text.Segmentation;

/// <summary>
/// A bounded cache: the entries used last are kept up to a cost of <paramref name="capacity"/>, others up to twice of it. Two generations
/// stand in for an order of use; a hit on a young entry allocates nothing. One object per thread.
/// </summary>
/// <remarks>
/// Keys are numbers and entries objects: .NET brings <c>Dictionary&lt;long, object&gt;</c> compiled, every other instantiation would be compiled
/// before the first paint.
/// </remarks>
internal sealed class Recent<TValue>(int capacity)
    where TValue : class
{
    Dictionary<long, Entry> _young = [];
    Dictionary<long, Entry> _old = [];
    long _youngCost;

    /// <summary>One key of two numbers.</summary>
    public static long Key(int high, int low) => (long)high << 32 | (uint)low;

    /// <summary>Finds an entry and makes it young.</summary>
    public bool TryGet(long key, [MaybeNullWhen(false)] out TValue value)
    {
        if (!_young.TryGetValue(key, out var entry))
        {
            if (!_old.Remove(key, out entry))
            {
                value = null;
                return false;
            }
            Add(key, entry);
        }
        value = entry.Value;
        return true;
    }

    /// <summary>Adds or replaces an entry.</summary>
    public void Add(long key, TValue value, int cost = 1) => Add(key, new Entry(value, cost));

    void Add(long key, Entry entry)
    {
        if (_youngCost >= capacity)
        {
            (_young, _old) = (_old, _young);
            _young.Clear();
            _youngCost = 0;
        }
        _young[key] = entry;
        _youngCost += entry.Cost;
    }

    sealed class Entry(TValue value, int cost)
    {
        public TValue Value { get; } = value;

        public int Cost { get; } = cost;
    }
}
