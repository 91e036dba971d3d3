using System.Diagnostics.CodeAnalysis;

namespace FactCheck.Text.Segmentation;

/// <summary>
/// A bounded cache: at least the <paramref name="capacity"/> entries used last are kept, at most twice as many. Two generations stand in for
/// an order of use; a hit allocates nothing. One object per thread.
/// </summary>
internal sealed class Recent<TValue>(int capacity)
{
    Dictionary<long, TValue> _young = [];
    Dictionary<long, TValue> _old = [];

    /// <summary>Finds an entry and makes it young.</summary>
    public bool TryGet(long key, [MaybeNullWhen(false)] out TValue value)
    {
        if (_young.TryGetValue(key, out value)) return true;
        if (!_old.TryGetValue(key, out value)) return false;
        Add(key, value);
        return true;
    }

    /// <summary>Adds or replaces an entry.</summary>
    public void Add(long key, TValue value)
    {
        if (_young.Count >= capacity)
        {
            (_young, _old) = (_old, _young);
            _young.Clear();
        }
        _young[key] = value;
    }
}
