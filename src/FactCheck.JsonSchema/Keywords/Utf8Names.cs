using System.Text;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary>Member names as instances are searched for them. Immutable.</summary>
internal sealed class Utf8Names
{
    readonly byte[][] _names;
    readonly ulong[] _keys;

    // Loops rather than queries, here and in what else compiling a schema runs: the runtime has no ready-made code for queries over numbers.
    public Utf8Names(string[] names)
    {
        _names = new byte[names.Length][];
        _keys = new ulong[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            _names[i] = Encoding.UTF8.GetBytes(names[i]);
            _keys[i] = Utf8Key.Of(_names[i]);
        }
    }

    public int Count => _keys.Length;

    public ulong Key(int index) => _keys[index];

    public ReadOnlySpan<byte> Text(int index) => _names[index];

    /// <summary>The value of the member called by the name at <paramref name="index"/>, or -1.</summary>
    public int Find(JsonTape tape, int obj, int index) => tape.Find(obj, _keys[index], _names[index]);

    /// <summary>True where an object has all the members.</summary>
    public bool AreAllIn(JsonTape tape, int obj)
    {
        for (var i = 0; i < _keys.Length; i++)
            if (Find(tape, obj, i) < 0) return false;
        return true;
    }
}
