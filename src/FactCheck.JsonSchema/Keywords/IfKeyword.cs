using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>if</c> (Core 10.2.2.1): decides once, and hands the value to <c>then</c> or <c>else</c>.</summary>
internal sealed class IfKeyword(KeywordSource source, SchemaNode condition) : Keyword(source)
{
    ThenKeyword? _then;
    ElseKeyword? _else;

    public static KeywordDefinition Definition { get; } = new("if", Vocabularies.Applicator, Read, Subschemas.One, Order: 1);

    public SchemaNode Condition { get; } = condition;

    public override bool IsInPlace => true;

    public override void Link() => (_then, _else) = (Schema.Find<ThenKeyword>(), Schema.Find<ElseKeyword>());

    public override bool Evaluate(Run run, int at)
    {
        // What the condition evaluates and annotates counts, so it is applied even where nothing hangs on it.
        if (run.Apply(this, -1, Condition, at)) return _then is null || run.Apply(_then, -1, _then.Consequence, at);
        return _else is null || run.Apply(_else, -1, _else.Alternative, at);
    }

    static IfKeyword Read(KeywordSource source) => new(source, source.Subschema(source.Value));
}
