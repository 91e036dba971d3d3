namespace FactCheck.JsonSchema.Json;

/// <summary>A set of <see cref="JsonKind"/>: bit n is the kind n.</summary>
[Flags]
internal enum JsonKinds
{
    None = 0,
    Null = 1 << JsonKind.Null,
    False = 1 << JsonKind.False,
    True = 1 << JsonKind.True,
    Boolean = False | True,
    Number = 1 << JsonKind.Number,
    Text = 1 << JsonKind.String | 1 << JsonKind.Name,
    Array = 1 << JsonKind.Array,
    Object = 1 << JsonKind.Object,
    All = Null | Boolean | Number | Text | Array | Object,
}
