using System.Diagnostics.CodeAnalysis;

namespace FactCheck.Text.Segmentation;

/// <summary>
/// A bounded cache: the entries used last are kept up to a cost of <paramref name="capacity"/>, others up to twice of it. Two generations
/// stand in for an order of use; a hit on a young entry allocates nothing. One object per thread.
/// </summary>
internal sealed class Recent<TKey, TValue>(int capacity)
    where TKey : notnull
{
    Dictionary<TKey, (TValue Value, int Cost)> _young = [];
    Dictionary<TKey, (TValue Value, int Cost)> _old = [];
    long _youngCost;

    /// <summary>Finds an entry and makes it young.</summary>
    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (!_young.TryGetValue(key, out var entry))
        {
            if (!_old.Remove(key, out entry))
            {
                value = default;
                return false;
            }
            Add(key, entry.Value, entry.Cost);
        }
        value = entry.Value;
        return true;
    }

    /// <summary>Adds an entry under a key that has none.</summary>
    public void Add(TKey key, TValue value, int cost = 1)
    {
        if (_youngCost >= capacity)
        {
            (_young, _old) = (_old, _young);
            _young.Clear();
            _youngCost = 0;
        }
        _young.Add(key, (value, cost));
        _youngCost += cost;
    }
}
