using System.Numerics;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary>Finds the index of a member name among those of a schema: open addressing over <see cref="Utf8Key"/>. Immutable.</summary>
internal sealed class NameTable
{
    readonly ulong[] _keys;
    readonly int[] _indexes;
    readonly Utf8Names _names;
    readonly int _mask;

    public NameTable(string[] names)
    {
        _names = new Utf8Names(names);
        _mask = (int)BitOperations.RoundUpToPowerOf2((uint)names.Length * 2 + 2) - 1;
        _keys = new ulong[_mask + 1];
        _indexes = new int[_mask + 1];
        for (var i = 0; i < _indexes.Length; i++) _indexes[i] = -1;
        for (var i = 0; i < names.Length; i++)
        {
            var key = _names.Key(i);
            var slot = Slot(key);
            while (_indexes[slot] >= 0) slot = (slot + 1) & _mask;
            (_keys[slot], _indexes[slot]) = (key, i);
        }
    }

    public bool Contains(ReadOnlySpan<byte> name) => Find(Utf8Key.Of(name), name) >= 0;

    /// <summary>The index of the name at a node, or -1.</summary>
    public int Find(JsonTape tape, int node) => Find(tape.Nodes[node].Key, tape.Text(node));

    int Find(ulong key, ReadOnlySpan<byte> name)
    {
        for (var slot = Slot(key); _indexes[slot] >= 0; slot = (slot + 1) & _mask)
        {
            if (_keys[slot] != key) continue;
            var index = _indexes[slot];
            if (Utf8Key.IsExact(key) || name.SequenceEqual(_names.Text(index))) return index;
        }
        return -1;
    }

    int Slot(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> 40) & _mask;
}
