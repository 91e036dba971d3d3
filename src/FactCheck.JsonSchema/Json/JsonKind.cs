namespace FactCheck.JsonSchema.Json;

/// <summary>What a node of a <see cref="JsonTape"/> is. The values index the keyword tables of a schema, so they start at 0 and have no gaps.</summary>
internal enum JsonKind : byte
{
    Null,
    False,
    True,
    Number,
    String,
    Array,
    Object,
    /// <summary>The name of a member; its value is the next node. To a schema it is a string.</summary>
    Name,
}
