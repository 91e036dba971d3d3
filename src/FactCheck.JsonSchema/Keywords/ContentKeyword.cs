using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>contentEncoding</c>, <c>contentMediaType</c> and <c>contentSchema</c> (Validation 8): annotations of strings, nothing is decoded.</summary>
internal sealed class ContentKeyword(KeywordSource source) : Keyword(source)
{
    static readonly KeywordDefinition[] Definitions =
    [
        new("contentEncoding", Vocabularies.Content, ReadText),
        new("contentMediaType", Vocabularies.Content, ReadText),
        new("contentSchema", Vocabularies.Content, ReadSchema, Subschemas.One),
    ];

    /// <summary>The keyword called so, or null.</summary>
    public static KeywordDefinition? Find(string name) => Array.Find(Definitions, d => d.Name == name);

    public override JsonKinds AppliesTo => JsonKinds.Text;

    public override bool Asserts => false;

    public override bool Evaluate(Run run, int at)
    {
        if (run.Annotates) run.Annotate(this, AnnotationText.Raw(SchemaTape, Value));
        return true;
    }

    static ContentKeyword? ReadText(KeywordSource source) => source.Expect(JsonKind.String, "a string") ? new ContentKeyword(source) : null;

    static ContentKeyword? ReadSchema(KeywordSource source)
    {
        source.Subschema(source.Value);
        return source.Sibling("contentMediaType"u8) >= 0 ? new ContentKeyword(source) : null;
    }
}
