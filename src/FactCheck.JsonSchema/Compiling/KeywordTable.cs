using FactCheck.JsonSchema.Keywords;

namespace FactCheck.JsonSchema.Compiling;

/// <summary>Every keyword that is known, by name. A switch rather than a table, so that a schema starts only the keywords that it uses.</summary>
internal static class KeywordTable
{
    /// <summary>All names, for "did you mean".</summary>
    public static string[] Names { get; } =
    [
        "$schema", "$id", "$anchor", "$dynamicAnchor", "$comment", "$vocabulary", "$defs", "definitions", "contentEncoding",
        "contentMediaType", "contentSchema", "title", "description", "deprecated", "readOnly", "writeOnly", "examples", "default", "$ref",
        "$dynamicRef", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas", "dependencies", "prefixItems", "items",
        "contains", "properties", "patternProperties", "additionalProperties", "propertyNames", "unevaluatedItems", "unevaluatedProperties",
        "type", "enum", "const", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength",
        "pattern", "maxItems", "minItems", "uniqueItems", "maxContains", "minContains", "maxProperties", "minProperties", "required",
        "dependentRequired", "format",
    ];

    public static KeywordDefinition? Find(string name) => name switch
    {
        "$ref" => RefKeyword.Definition,
        "$dynamicRef" => DynamicRefKeyword.Definition,
        "allOf" => AllOfKeyword.Definition,
        "anyOf" => AnyOfKeyword.Definition,
        "oneOf" => OneOfKeyword.Definition,
        "not" => NotKeyword.Definition,
        "if" => IfKeyword.Definition,
        "then" => ThenKeyword.Definition,
        "else" => ElseKeyword.Definition,
        "dependentSchemas" => DependentSchemasKeyword.Definition,
        "dependencies" => DependenciesKeyword.Definition,
        "prefixItems" => PrefixItemsKeyword.Definition,
        "items" => ItemsKeyword.Definition,
        "contains" => ContainsKeyword.Definition,
        "properties" => PropertiesKeyword.Definition,
        "patternProperties" => PatternPropertiesKeyword.Definition,
        "additionalProperties" => AdditionalPropertiesKeyword.Definition,
        "propertyNames" => PropertyNamesKeyword.Definition,
        "unevaluatedItems" => UnevaluatedItemsKeyword.Definition,
        "unevaluatedProperties" => UnevaluatedPropertiesKeyword.Definition,
        "type" => TypeKeyword.Definition,
        "enum" => EnumKeyword.Definition,
        "const" => ConstKeyword.Definition,
        "multipleOf" => MultipleOfKeyword.Definition,
        "maximum" => MaximumKeyword.Definition,
        "exclusiveMaximum" => ExclusiveMaximumKeyword.Definition,
        "minimum" => MinimumKeyword.Definition,
        "exclusiveMinimum" => ExclusiveMinimumKeyword.Definition,
        "maxLength" => MaxLengthKeyword.Definition,
        "minLength" => MinLengthKeyword.Definition,
        "pattern" => PatternKeyword.Definition,
        "maxItems" => MaxItemsKeyword.Definition,
        "minItems" => MinItemsKeyword.Definition,
        "uniqueItems" => UniqueItemsKeyword.Definition,
        "maxContains" => MaxContainsKeyword.Definition,
        "minContains" => MinContainsKeyword.Definition,
        "maxProperties" => MaxPropertiesKeyword.Definition,
        "minProperties" => MinPropertiesKeyword.Definition,
        "required" => RequiredKeyword.Definition,
        "dependentRequired" => DependentRequiredKeyword.Definition,
        "format" => FormatKeyword.Definition,
        _ => IdentifierKeywords.Find(name) ?? AnnotationKeyword.Find(name) ?? ContentKeyword.Find(name),
    };
}
