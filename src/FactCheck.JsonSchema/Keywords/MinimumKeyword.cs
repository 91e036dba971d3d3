using FactCheck.JsonSchema.Compiling;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>minimum</c> (Validation 6.2.4).</summary>
internal sealed class MinimumKeyword(KeywordSource source) : NumberBound(source, "at least {0}")
{
    public static KeywordDefinition Definition { get; } = new("minimum", Vocabularies.Validation, s => IsNumber(s) ? new MinimumKeyword(s) : null);

    protected override bool Allows(int comparison) => comparison >= 0;
}
