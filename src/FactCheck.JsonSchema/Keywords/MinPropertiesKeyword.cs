using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>minProperties</c> (Validation 6.5.2).</summary>
internal sealed class MinPropertiesKeyword(KeywordSource source, int bound) : CountBound(source, bound)
{
    public static KeywordDefinition Definition { get; } =
        new("minProperties", Vocabularies.Validation, s => s.Count() is { } min ? new MinPropertiesKeyword(s, min) : null);

    public override JsonKinds AppliesTo => JsonKinds.Object;

    protected override bool Allows(int count, int bound) => count >= bound;
}
