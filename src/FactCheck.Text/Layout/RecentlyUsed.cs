using System.Diagnostics.CodeAnalysis;

namespace FactCheck.Text.Layout;

/// <summary>A cache that forgets what was not asked for longest once its values cost more than a bound. A hit allocates nothing. One object per thread.</summary>
internal sealed class RecentlyUsed<TKey, TValue>(int capacity)
    where TKey : notnull
    where TValue : class
{
    readonly Dictionary<TKey, LinkedListNode<Entry>> _entries = [];
    readonly LinkedList<Entry> _byUse = new();
    long _cost;

    /// <summary>The value kept for <paramref name="key"/>, which becomes the most recent.</summary>
    public bool TryGet(TKey key, [NotNullWhen(true)] out TValue? value)
    {
        value = null;
        if (!_entries.TryGetValue(key, out var node)) return false;
        value = node.Value.Value;
        if (node == _byUse.First) return true;
        _byUse.Remove(node);
        _byUse.AddFirst(node);
        return true;
    }

    /// <summary>Keeps a value under a key that is not in use; the least recent ones go where the bound asks for it, never this one.</summary>
    public void Add(TKey key, TValue value, int cost)
    {
        _entries.Add(key, _byUse.AddFirst(new Entry(key, value, cost)));
        for (_cost += cost; _cost > capacity && _byUse.Last is { } oldest && oldest != _byUse.First; _cost -= oldest.Value.Cost)
        {
            _byUse.RemoveLast();
            _entries.Remove(oldest.Value.Key);
        }
    }

    readonly record struct Entry(TKey Key, TValue Value, int Cost);
}
