using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>minContains</c> (Validation 6.4.5): evaluated by <see cref="ContainsKeyword"/>.</summary>
internal static class MinContainsKeyword
{
    public static KeywordDefinition Definition { get; } = new("minContains", Vocabularies.Validation, Read);

    /// <summary>The value beside a <c>contains</c>; 1 by default.</summary>
    public static int ValueBeside(KeywordSource contains)
    {
        var value = contains.Sibling("minContains"u8);
        if (value < 0 || !contains.Schema.Resource.Dialect.Knows(Definition)) return 1;
        if (contains.Tape.Kind(value) != JsonKind.Number) return 1;
        return (int)Math.Min(int.MaxValue, new ExactNumber(contains.Tape.Text(value)).Magnitude);
    }

    static Keyword? Read(KeywordSource source)
    {
        source.Count();
        return null;
    }
}
