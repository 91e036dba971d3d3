using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>maxItems</c> (Validation 6.4.1).</summary>
internal sealed class MaxItemsKeyword(KeywordSource source, int bound) : CountBound(source, bound)
{
    public static KeywordDefinition Definition { get; } =
        new("maxItems", Vocabularies.Validation, s => s.Count() is { } max ? new MaxItemsKeyword(s, max) : null);

    public override JsonKinds AppliesTo => JsonKinds.Array;

    protected override bool Allows(int count, int bound) => count <= bound;
}
