using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>maxProperties</c> (Validation 6.5.1).</summary>
internal sealed class MaxPropertiesKeyword(KeywordSource source, int bound) : CountBound(source, bound)
{
    public static KeywordDefinition Definition { get; } =
        new("maxProperties", Vocabularies.Validation, s => s.Count() is { } max ? new MaxPropertiesKeyword(s, max) : null);

    public override JsonKinds AppliesTo => JsonKinds.Object;

    protected override bool Allows(int count, int bound) => count <= bound;
}
