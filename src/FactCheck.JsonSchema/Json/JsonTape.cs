using System.Runtime.CompilerServices;
using FactCheck.JsonSchema.Compiling;

namespace FactCheck.JsonSchema.Json;

/// <summary>
/// A parsed JSON text: a flat array of nodes over a private copy of its bytes. Buffers grow to the largest text seen and are used again
/// by the next <see cref="JsonParser.Parse"/>, which therefore allocates nothing in steady state. Not thread-safe.
/// </summary>
internal sealed class JsonTape
{
    const int Few = 256;

    // Bytes.
    const int LongSource = 64 << 10;

    JsonNode[] _nodes = new JsonNode[16];

    /// <summary>The source, then a zero byte, then the text of strings that were written with escapes.</summary>
    public byte[] Bytes { get; private set; } = [];

    /// <summary>Bytes of the source.</summary>
    public int SourceLength { get; private set; }

    /// <summary>Nodes written; the root is node 0.</summary>
    public int Count { get; set; }

    public JsonNode[] Nodes => _nodes;

    public JsonKind Kind(int node) => _nodes[node].Kind;

    /// <summary>Members of an object, items of an array.</summary>
    public int ChildCount(int node) => _nodes[node].Length;

    /// <summary>The node after <paramref name="node"/> and everything in it.</summary>
    public int Next(int node)
    {
        ref readonly var n = ref _nodes[node];
        return n.Kind is JsonKind.Array or JsonKind.Object ? n.StartOrEnd : node + 1;
    }

    /// <summary>The unescaped UTF-8 of a string or name, or the digits of a number as written.</summary>
    public ReadOnlySpan<byte> Text(int node)
    {
        ref readonly var n = ref _nodes[node];
        return Bytes.AsSpan(n.StartOrEnd, n.Length);
    }

    public string String(int node) => System.Text.Encoding.UTF8.GetString(Text(node));

    /// <summary>The value of the member called <paramref name="name"/>, or -1.</summary>
    public int Find(int obj, ulong key, ReadOnlySpan<byte> name)
    {
        var nodes = _nodes;
        if (nodes[obj].Kind != JsonKind.Object) return -1;
        var end = nodes[obj].StartOrEnd;
        for (var i = obj + 1; i < end;)
        {
            if (nodes[i].Key == key && (Utf8Key.IsExact(key) || Text(i).SequenceEqual(name))) return i + 1;
            ref readonly var value = ref nodes[i + 1];
            i = value.Kind >= JsonKind.Array ? value.StartOrEnd : i + 2;
        }
        return -1;
    }

    /// <summary>The value of the member called <paramref name="name"/>, or -1.</summary>
    public int Find(int obj, ReadOnlySpan<byte> name) => Find(obj, Utf8Key.Of(name), name);

    /// <summary>Copies the source in and forgets the nodes of the text before.</summary>
    /// <param name="source">The text.</param>
    /// <param name="mostNodes">No more will be added.</param>
    internal void Load(ReadOnlySpan<byte> source, int mostNodes)
    {
        // A zero byte ends every scan, and a vector may be read from there. Unescaping never lengthens a string.
        var needed = checked(source.Length * (source.IndexOf((byte)'\\') >= 0 ? 2 : 1) + 32);
        if (Bytes.Length < needed) Bytes = GC.AllocateUninitializedArray<byte>(RoundUp(needed));
        source.CopyTo(Bytes);
        Bytes[source.Length] = 0;
        SourceLength = source.Length;
        Count = 0;
        if (_nodes.Length < Few) _nodes = new JsonNode[Few];
        if (source.Length > LongSource) Reserve(Math.Min(mostNodes, MostNodesOf(source)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref JsonNode Add()
    {
        if (Count == _nodes.Length) Grow();
        return ref _nodes[Count++];
    }

    // All that a long text may need at once: doubling leaves as much again behind. What is added is written before it is read.
    void Reserve(int nodes)
    {
        if (_nodes.Length < nodes) _nodes = GC.AllocateUninitializedArray<JsonNode>(nodes);
    }

    // A value stands at the beginning or after one of these; punctuation within strings is counted too.
    static int MostNodesOf(ReadOnlySpan<byte> source) => 1 + source.Count((byte)',') + source.Count((byte)':') + source.Count((byte)'[') + source.Count((byte)'{');

    void Grow() => _nodes = Arrays.Enlarged(_nodes);

    /// <summary>Bytes held, so that a pool can let go of a tape which one huge document has swollen.</summary>
    public long Footprint => Bytes.Length + 24L * _nodes.Length;

    static int RoundUp(int size) => size < 1 << 20 ? (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)size) : size;
}
