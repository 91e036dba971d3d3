using System.Diagnostics.CodeAnalysis;

namespace FactCheck.Text.Segmentation;

/// <summary>
/// A bounded cache: at least the <paramref name="capacity"/> entries used last are kept, at most twice as many. Two generations stand in for
/// an order of use; a hit allocates nothing. One object per thread.
/// </summary>
internal sealed class Recent<TKey, TValue>(int capacity)
    where TKey : notnull
{
    Dictionary<TKey, TValue> _young = [];
    Dictionary<TKey, TValue> _old = [];

    /// <summary>Finds an entry and makes it young.</summary>
    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (_young.TryGetValue(key, out value)) return true;
        if (!_old.TryGetValue(key, out value)) return false;
        Add(key, value);
        return true;
    }

    /// <summary>Adds or replaces an entry.</summary>
    public void Add(TKey key, TValue value)
    {
        if (_young.Count >= capacity)
        {
            (_young, _old) = (_old, _young);
            _young.Clear();
        }
        _young[key] = value;
    }
}
