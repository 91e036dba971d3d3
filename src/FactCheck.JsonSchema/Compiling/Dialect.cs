namespace FactCheck.JsonSchema.Compiling;

/// <summary>What the keywords of a schema resource mean: the vocabularies that its metaschema names.</summary>
/// <param name="Uri">The URI of the metaschema.</param>
/// <param name="Vocabularies">Those known here; an unknown one that is required has led to a refusal.</param>
internal sealed record Dialect(string Uri, Vocabularies Vocabularies)
{
    const string VocabularyPrefix = "https://json-schema.org/draft/2020-12/vocab/";

    public const string Draft202012Uri = "https://json-schema.org/draft/2020-12/schema";

    public static Dialect Draft202012 { get; } = new(Draft202012Uri, Vocabularies.Draft202012);

    public bool AssertsFormat => Vocabularies.HasFlag(Vocabularies.FormatAssertion);

    public bool Knows(KeywordDefinition keyword) => (Vocabularies & keyword.Vocabulary) != 0;

    public static Vocabularies? VocabularyOf(string uri)
    {
        if (!uri.StartsWith(VocabularyPrefix, StringComparison.Ordinal)) return null;
        return uri[VocabularyPrefix.Length..] switch
        {
            "core" => Vocabularies.Core,
            "applicator" => Vocabularies.Applicator,
            "unevaluated" => Vocabularies.Unevaluated,
            "validation" => Vocabularies.Validation,
            "meta-data" => Vocabularies.MetaData,
            "format-annotation" => Vocabularies.FormatAnnotation,
            "format-assertion" => Vocabularies.FormatAssertion,
            "content" => Vocabularies.Content,
            _ => null,
        };
    }
}
