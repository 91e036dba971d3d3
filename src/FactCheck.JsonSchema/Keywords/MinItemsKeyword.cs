using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>minItems</c> (Validation 6.4.2).</summary>
internal sealed class MinItemsKeyword(KeywordSource source, int bound) : CountBound(source, bound)
{
    public static KeywordDefinition Definition { get; } =
        new("minItems", Vocabularies.Validation, s => s.Count() is { } min ? new MinItemsKeyword(s, min) : null);

    public override JsonKinds AppliesTo => JsonKinds.Array;

    protected override bool Allows(int count, int bound) => count >= bound;
}
