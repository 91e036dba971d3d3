using System.Numerics;

namespace FactCheck.Annotation.Anchoring;

/// <summary>Stretches of a fixed length that occur once in a range of the old text and once in a range of the new. One pass over each, by rolling hash.</summary>
sealed class UniqueGrams
{
    const ulong Base = 0x9E3779B97F4A7C15;

    readonly int _length;
    readonly ulong _highest; // Base to the power of length - 1
    readonly int _mask;
    readonly ulong[] _hashes;
    readonly Seen[] _seen;

    /// <summary>Takes note of the stretch at every fourth unit.</summary>
    public UniqueGrams(ReadOnlySpan<int> old, UnitRange range, int length)
    {
        const int Stride = 4;
        _length = length;
        _highest = 1;
        for (var i = 1; i < length; i++) _highest = unchecked(_highest * Base);
        var slots = BitOperations.RoundUpToPowerOf2((uint)(range.Length / Stride * 2 + 16));
        _mask = (int)slots - 1;
        _hashes = new ulong[slots];
        _seen = new Seen[slots];
        for (var at = range.Start; at + length <= range.End; at += Stride)
        {
            var hash = Hash(old.Slice(at, length));
            var slot = Slot(hash);
            _hashes[slot] = hash;
            _seen[slot].IsWanted = true;
        }
    }

    public void CountInOld(ReadOnlySpan<int> old, UnitRange range)
    {
        var hash = 0UL;
        for (var at = range.Start; at + _length <= range.End; at++)
        {
            hash = at == range.Start ? Hash(old.Slice(at, _length)) : Roll(hash, old[at - 1], old[at + _length - 1]);
            ref var seen = ref _seen[Slot(hash)];
            if (!seen.IsWanted) continue;
            seen.CountOld++;
            seen.Old = at;
        }
    }

    public void CountInNew(ReadOnlySpan<int> now, UnitRange range)
    {
        var hash = 0UL;
        for (var at = range.Start; at + _length <= range.End; at++)
        {
            hash = at == range.Start ? Hash(now.Slice(at, _length)) : Roll(hash, now[at - 1], now[at + _length - 1]);
            ref var seen = ref _seen[Slot(hash)];
            if (!seen.IsWanted) continue;
            seen.CountNew++;
            seen.New = at;
        }
    }

    /// <summary>Their starts in the order of the old text. Equal hashes are not looked into: who uses a pair compares the text.</summary>
    public IEnumerable<(int Old, int New)> Unique() =>
        _seen.Where(seen => seen is { IsWanted: true, CountOld: 1, CountNew: 1 }).Select(seen => (seen.Old, seen.New)).Order();

    int Slot(ulong hash)
    {
        var slot = (int)(hash >> 40) & _mask;
        while (_seen[slot].IsWanted && _hashes[slot] != hash) slot = (slot + 1) & _mask;
        return slot;
    }

    static ulong Hash(ReadOnlySpan<int> units)
    {
        var hash = 0UL;
        foreach (var unit in units) hash = unchecked(hash * Base + (ulong)unit + 1);
        return hash;
    }

    ulong Roll(ulong hash, int gone, int come) => unchecked((hash - ((ulong)gone + 1) * _highest) * Base + (ulong)come + 1);

    struct Seen
    {
        public bool IsWanted;
        public int CountOld;
        public int CountNew;
        public int Old;
        public int New;
    }
}
