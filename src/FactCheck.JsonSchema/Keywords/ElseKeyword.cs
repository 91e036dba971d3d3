using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>else</c> (Core 10.2.2.3): applied by <see cref="IfKeyword"/>, nothing without it.</summary>
internal sealed class ElseKeyword(KeywordSource source, SchemaNode alternative) : Keyword(source)
{
    public static KeywordDefinition Definition { get; } = new("else", Vocabularies.Applicator, Read, Subschemas.One, Order: 1);

    public SchemaNode Alternative { get; } = alternative;

    public override bool Asserts => false;

    public override bool IsConjunction => true;

    public override bool Evaluate(Run run, int at) => true;

    static ElseKeyword Read(KeywordSource source) => new(source, source.Subschema(source.Value));
}
