using FactCheck.JsonSchema.Keywords;

namespace FactCheck.JsonSchema.Compiling;

/// <summary>Every keyword that is known, by name.</summary>
internal static class KeywordTable
{
    static readonly Dictionary<string, KeywordDefinition> ByName = Definitions().ToDictionary(d => d.Name, StringComparer.Ordinal);

    /// <summary>All names, for "did you mean".</summary>
    public static IEnumerable<string> Names => ByName.Keys;

    public static KeywordDefinition? Find(string name) => ByName.GetValueOrDefault(name);

    static IEnumerable<KeywordDefinition> Definitions() =>
    [
        .. IdentifierKeywords.Definitions,
        RefKeyword.Definition,
        DynamicRefKeyword.Definition,
        AllOfKeyword.Definition,
        AnyOfKeyword.Definition,
        OneOfKeyword.Definition,
        NotKeyword.Definition,
        IfKeyword.Definition,
        ThenKeyword.Definition,
        ElseKeyword.Definition,
        DependentSchemasKeyword.Definition,
        DependenciesKeyword.Definition,
        PrefixItemsKeyword.Definition,
        ItemsKeyword.Definition,
        ContainsKeyword.Definition,
        PropertiesKeyword.Definition,
        PatternPropertiesKeyword.Definition,
        AdditionalPropertiesKeyword.Definition,
        PropertyNamesKeyword.Definition,
        UnevaluatedItemsKeyword.Definition,
        UnevaluatedPropertiesKeyword.Definition,
        TypeKeyword.Definition,
        EnumKeyword.Definition,
        ConstKeyword.Definition,
        MultipleOfKeyword.Definition,
        MaximumKeyword.Definition,
        ExclusiveMaximumKeyword.Definition,
        MinimumKeyword.Definition,
        ExclusiveMinimumKeyword.Definition,
        MaxLengthKeyword.Definition,
        MinLengthKeyword.Definition,
        PatternKeyword.Definition,
        MaxItemsKeyword.Definition,
        MinItemsKeyword.Definition,
        UniqueItemsKeyword.Definition,
        MaxContainsKeyword.Definition,
        MinContainsKeyword.Definition,
        MaxPropertiesKeyword.Definition,
        MinPropertiesKeyword.Definition,
        RequiredKeyword.Definition,
        DependentRequiredKeyword.Definition,
        FormatKeyword.Definition,
        .. ContentKeyword.Definitions,
        .. AnnotationKeyword.Definitions,
    ];
}
