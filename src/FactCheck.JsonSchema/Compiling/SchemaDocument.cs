using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Compiling;

/// <summary>One schema text and the resources in it.</summary>
internal sealed class SchemaDocument(JsonTape tape)
{
    public JsonTape Tape { get; } = tape;

    /// <summary>The resource of every node that is known to be a schema.</summary>
    public Dictionary<int, SchemaResource> Resources { get; } = [];

    public Dictionary<int, SchemaNode> Compiled { get; } = [];

    /// <summary>What is wrong with the text as a whole; told once something in it is referred to.</summary>
    public List<SchemaProblem> Problems { get; } = [];

    public TextPosition Position(int node) => TextPosition.Of(Tape.Bytes.AsSpan(0, Tape.SourceLength), Tape.Nodes[node].Source);
}
