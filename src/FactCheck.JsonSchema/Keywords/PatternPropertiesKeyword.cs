using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;
using FactCheck.JsonSchema.Patterns;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>patternProperties</c> (Core 10.3.2.2).</summary>
internal sealed class PatternPropertiesKeyword(KeywordSource source, string[] texts, EcmaPattern[] patterns, SchemaNode[] schemas) : Keyword(source)
{
    public static KeywordDefinition Definition { get; } = new("patternProperties", Vocabularies.Applicator, Read, Subschemas.Map, Order: 1);

    public override JsonKinds AppliesTo => JsonKinds.Object;

    public override string Path(int step) => $"patternProperties/{JsonPointer.Escape(texts[step])}";

    public override bool Evaluate(Run run, int at)
    {
        var tape = run.Tape;
        var isValid = true;
        var evaluated = run.Annotates ? new List<int>() : null;
        var end = tape.Next(at);
        for (var name = at + 1; name < end; name = tape.Next(name + 1))
        {
            for (var i = 0; i < patterns.Length; i++)
            {
                if (!run.Matches(patterns[i], name)) continue;
                if (run.IsTracking(at)) run.Mark(name + 1);
                if (evaluated is not null && !evaluated.Contains(name)) evaluated.Add(name);
                if (run.Apply(this, i, schemas[i], name + 1)) continue;
                if (run.StopsAtFirst) return false;
                isValid = false;
            }
        }
        if (isValid && evaluated is not null) run.Annotate(this, AnnotationText.Names(tape, evaluated));
        return isValid;
    }

    /// <summary>True where some pattern matches the name at a node.</summary>
    public bool Covers(Run run, int name)
    {
        foreach (var pattern in patterns)
            if (run.Matches(pattern, name)) return true;
        return false;
    }

    public override FaultText DescribeForbidden(JsonTape tape, int at) => new("is not allowed here", "that it is left out");

    static PatternPropertiesKeyword? Read(KeywordSource source)
    {
        if (source.SchemaMap() is not var (names, schemas)) return null;
        var patterns = new EcmaPattern[names.Length];
        var nodes = source.Names(source.Value);
        for (var i = 0; i < names.Length; i++)
        {
            if (!PatternKeyword.TryRead(source, nodes[i], out patterns[i]!)) return null;
        }
        return new PatternPropertiesKeyword(source, names, patterns, schemas);
    }
}
