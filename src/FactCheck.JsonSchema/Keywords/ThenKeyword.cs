using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>then</c> (Core 10.2.2.2): applied by <see cref="IfKeyword"/>, nothing without it.</summary>
internal sealed class ThenKeyword(KeywordSource source, SchemaNode consequence) : Keyword(source)
{
    public static KeywordDefinition Definition { get; } = new("then", Vocabularies.Applicator, Read, Subschemas.One, Order: 1);

    public SchemaNode Consequence { get; } = consequence;

    public override bool Asserts => false;

    public override bool IsConjunction => true;

    public override bool Evaluate(Run run, int at) => true;

    static ThenKeyword Read(KeywordSource source) => new(source, source.Subschema(source.Value));
}
