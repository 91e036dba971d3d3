using FactCheck.JsonSchema.Compiling;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>exclusiveMaximum</c> (Validation 6.2.3).</summary>
internal sealed class ExclusiveMaximumKeyword(KeywordSource source) : NumberBound(source, "a number below {0}")
{
    public static KeywordDefinition Definition { get; } =
        new("exclusiveMaximum", Vocabularies.Validation, s => IsNumber(s) ? new ExclusiveMaximumKeyword(s) : null);

    protected override bool Allows(int comparison) => comparison < 0;
}
