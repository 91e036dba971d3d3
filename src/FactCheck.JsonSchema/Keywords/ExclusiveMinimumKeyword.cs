using FactCheck.JsonSchema.Compiling;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>exclusiveMinimum</c> (Validation 6.2.5).</summary>
internal sealed class ExclusiveMinimumKeyword(KeywordSource source) : NumberBound(source, "a number above {0}")
{
    public static KeywordDefinition Definition { get; } =
        new("exclusiveMinimum", Vocabularies.Validation, s => IsNumber(s) ? new ExclusiveMinimumKeyword(s) : null);

    protected override bool Allows(int comparison) => comparison > 0;
}
