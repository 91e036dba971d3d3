using System.Text;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Compiling;

/// <summary>One schema text and the resources in it.</summary>
internal sealed class SchemaDocument(JsonTape tape)
{
    const int FewMembers = 32;

    readonly Dictionary<int, Dictionary<string, int>> _members = [];

    public JsonTape Tape { get; } = tape;

    /// <summary>The resource of every node that is known to be a schema.</summary>
    public Dictionary<int, SchemaResource> Resources { get; } = [];

    public Dictionary<int, SchemaNode> Compiled { get; } = [];

    /// <summary>What is wrong with the text as a whole; told once something in it is referred to.</summary>
    public List<SchemaProblem> Problems { get; } = [];

    /// <summary>The node that a JSON Pointer leads to from <paramref name="root"/>, or -1; <paramref name="visit"/> sees each node on the way.</summary>
    public int Find(int root, string pointer, Action<int> visit)
    {
        if (JsonPointer.Tokens(pointer) is not { } tokens) return -1;
        var at = root;
        foreach (var token in tokens)
        {
            at = Tape.Kind(at) switch
            {
                JsonKind.Object => Member(at, token),
                JsonKind.Array => JsonPointer.Item(Tape, at, token),
                _ => -1,
            };
            if (at < 0) return -1;
            visit(at);
        }
        return at;
    }

    /// <summary>The value of a member, or -1. Objects with many members, such as large <c>$defs</c>, get a table.</summary>
    int Member(int obj, string name)
    {
        if (Tape.ChildCount(obj) <= FewMembers) return Tape.Find(obj, Encoding.UTF8.GetBytes(name));
        if (!_members.TryGetValue(obj, out var table))
        {
            table = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = obj + 1; i < Tape.Next(obj); i = Tape.Next(i + 1)) table.Add(Tape.String(i), i + 1);
            _members.Add(obj, table);
        }
        return table.GetValueOrDefault(name, -1);
    }

    public TextPosition Position(int node) => TextPosition.Of(Tape.Bytes.AsSpan(0, Tape.SourceLength), Tape.Nodes[node].Source);
}
