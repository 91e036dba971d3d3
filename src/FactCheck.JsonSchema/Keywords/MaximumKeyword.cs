using FactCheck.JsonSchema.Compiling;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>maximum</c> (Validation 6.2.2).</summary>
internal sealed class MaximumKeyword(KeywordSource source) : NumberBound(source, "at most {0}")
{
    public static KeywordDefinition Definition { get; } = new("maximum", Vocabularies.Validation, s => IsNumber(s) ? new MaximumKeyword(s) : null);

    protected override bool Allows(int comparison) => comparison <= 0;
}
