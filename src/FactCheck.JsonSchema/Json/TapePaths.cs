using System.Globalization;

namespace FactCheck.JsonSchema.Json;

/// <summary>The container of every node of a tape and its place in it, made in one pass: for whoever asks about many nodes. Immutable.</summary>
internal sealed class TapePaths
{
    readonly JsonTape _tape;
    readonly int[] _parents;
    readonly int[] _ordinals;

    public TapePaths(JsonTape tape)
    {
        _tape = tape;
        _parents = new int[tape.Count];
        _ordinals = new int[tape.Count];
        _parents[0] = -1;
        for (var container = 0; container < tape.Count; container++)
        {
            if (tape.Kind(container) is not (JsonKind.Array or JsonKind.Object)) continue;
            var isObject = tape.Kind(container) == JsonKind.Object;
            var child = container + 1;
            for (var ordinal = 0; ordinal < tape.ChildCount(container); ordinal++)
            {
                (_parents[child], _ordinals[child]) = (container, ordinal);
                if (isObject) (_parents[++child], _ordinals[child]) = (container, ordinal);
                child = tape.Next(child);
            }
        }
    }

    /// <summary>The container of a node, or -1.</summary>
    public int Parent(int node) => _parents[node];

    /// <summary>The place of an item in its array, or of a member in its object, from 0.</summary>
    public int Ordinal(int node) => _ordinals[node];

    /// <summary>The JSON Pointer of a value; of a member name, that of its value.</summary>
    public string Pointer(int node)
    {
        var parts = new List<string>();
        for (var at = _tape.Kind(node) == JsonKind.Name ? node + 1 : node; _parents[at] >= 0; at = _parents[at])
        {
            parts.Add(_tape.Kind(_parents[at]) == JsonKind.Object ? JsonPointer.Escape(_tape.String(at - 1)) : _ordinals[at].ToString(CultureInfo.InvariantCulture));
            parts.Add("/");
        }
        parts.Reverse();
        return string.Concat(parts);
    }
}
