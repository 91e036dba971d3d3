using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;
using FactCheck.JsonSchema.Patterns;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>pattern</c> (Validation 6.3.3): an ECMA-262 regular expression, matched anywhere in the string.</summary>
internal sealed class PatternKeyword(KeywordSource source, EcmaPattern pattern) : Keyword(source)
{
    /// <summary>A longer pattern that has a description is left out of what people read.</summary>
    const int LongestShown = 60;

    public static KeywordDefinition Definition { get; } = new("pattern", Vocabularies.Validation, Read);

    public override JsonKinds AppliesTo => JsonKinds.Text;

    public override bool IsLeaf => true;

    public override bool Evaluate(Run run, int at) => run.Matches(pattern, at) || run.Fail(this, at);

    public override FaultText Describe(JsonTape tape, Fault fault) =>
        new($"is {ValueText.Of(tape, fault.Instance)}", Allowed());

    string Allowed() => Described() switch
    {
        null => $"a string that matches {pattern.Source}",
        { } words when pattern.Source.Length > LongestShown => words,
        { } words => $"{words} ({pattern.Source})",
    };

    /// <summary>The <c>description</c> beside the pattern: few read regular expressions.</summary>
    string? Described() => SchemaTape.Find(Schema.Index, "description"u8) is >= 0 and var text && SchemaTape.Kind(text) == JsonKind.String
        ? ValueText.OneLine(SchemaTape.String(text)).TrimEnd('.') : null;

    /// <summary>Whether a text would match; false where finding out takes long.</summary>
    public bool Accepts(ReadOnlySpan<byte> utf8)
    {
        long budget = 10_000;
        return pattern.IsMatch(utf8, new PatternScratch(), ref budget) == true;
    }

    /// <summary>The pattern at a string node; false where the schema is refused for it.</summary>
    public static bool TryRead(KeywordSource source, int node, out EcmaPattern? pattern)
    {
        pattern = EcmaPattern.TryCreate(source.Tape.String(node), source.Set.Patterns, out var fault);
        return pattern is not null || source.RefuseAt(node, $"has the pattern {ValueText.Of(source.Tape, node)}, which cannot be used: {fault}");
    }

    static PatternKeyword? Read(KeywordSource source)
    {
        if (!source.Expect(JsonKind.String, "a regular expression in a string")) return null;
        return TryRead(source, source.Value, out var pattern) ? new PatternKeyword(source, pattern!) : null;
    }
}
