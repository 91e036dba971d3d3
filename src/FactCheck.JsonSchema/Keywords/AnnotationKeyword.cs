using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary>
/// A keyword that says something about an instance and asserts nothing: those of the meta-data vocabulary (Validation 9), and whatever no
/// vocabulary defines (Core 6.5).
/// </summary>
internal sealed class AnnotationKeyword(KeywordSource source) : Keyword(source)
{
    static readonly KeywordDefinition[] Definitions =
    [
        OfKind("title", "a string", JsonKind.String),
        OfKind("description", "a string", JsonKind.String),
        OfKind("deprecated", "true or false", JsonKind.True, JsonKind.False),
        OfKind("readOnly", "true or false", JsonKind.True, JsonKind.False),
        OfKind("writeOnly", "true or false", JsonKind.True, JsonKind.False),
        OfKind("examples", "an array", JsonKind.Array),
        new("default", Vocabularies.MetaData, s => new AnnotationKeyword(s)),
    ];

    /// <summary>The keyword called so, or null.</summary>
    public static KeywordDefinition? Find(string name) => Array.Find(Definitions, d => d.Name == name);

    public override bool Asserts => false;

    public override bool Evaluate(Run run, int at)
    {
        if (run.Annotates) run.Annotate(this, AnnotationText.Raw(SchemaTape, Value));
        return true;
    }

    /// <summary>A keyword that no vocabulary defines.</summary>
    public static KeywordDefinition Unknown(string name) => new(name, Vocabularies.None, s => new AnnotationKeyword(s));

    static KeywordDefinition OfKind(string name, string expected, params JsonKind[] kinds) =>
        new(name, Vocabularies.MetaData, s => IsAmong(kinds, s.Kind) || s.Expect(kinds[0], expected) ? new AnnotationKeyword(s) : null);

    static bool IsAmong(JsonKind[] kinds, JsonKind kind)
    {
        foreach (var other in kinds)
            if (other == kind) return true;
        return false;
    }
}
