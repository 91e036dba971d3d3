using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Json;
using FactCheck.JsonSchema.Keywords;

namespace FactCheck.JsonSchema.Explaining;

/// <summary>A schema in a few words, where it is simple enough to have any.</summary>
internal static class SchemaWords
{
    /// <summary><c>an object with "label" "claim"</c>, <c>a string</c>; null where the schema says more than fits.</summary>
    public static string? Describe(SchemaNode schema)
    {
        schema = schema.Shortcut;
        if (schema.Find<ConstKeyword>() is { } constant) return ValueText.Of(constant.Schema.Document.Tape, constant.Value);
        if (schema.Find<EnumKeyword>() is { Values.Length: <= 12 } choice)
            return string.Join(" or ", choice.Values.Select(v => ValueText.Of(schema.Document.Tape, v)));
        if (schema.Find<PropertiesKeyword>() is { } properties && DescribeMembers(properties) is { } members) return $"an object with {members}";
        if (schema.Find<RequiredKeyword>() is { Names.Length: > 0 } required)
            return $"an object with {string.Join(" and ", required.Names.Select(ValueText.Quote))}";
        return schema.Find<TypeKeyword>()?.Words;
    }

    /// <summary>What a missing member should hold: as <see cref="Describe"/>, but <c>one of "a", "b", "c"</c>.</summary>
    public static string? DescribeValue(SchemaNode schema)
    {
        if (schema.Find<EnumKeyword>() is not { Values.Length: > 1 and <= 12 } choice) return Describe(schema);
        return $"one of {string.Join(", ", choice.Values.Select(v => ValueText.Of(schema.Document.Tape, v)))}";
    }

    /// <summary>The members that must have given values: <c>"label" "claim" and "voice" "narrator"</c>; null where there are none.</summary>
    public static string? DescribeMembers(PropertiesKeyword properties)
    {
        var fixedValues = properties.Names.Zip(properties.Schemas)
            .Where(p => p.Second.Find<ConstKeyword>() is not null)
            .Select(p => $"{ValueText.Quote(p.First)} {Describe(p.Second)}").ToArray();
        return fixedValues.Length is 0 or > 3 ? null : string.Join(" and ", fixedValues);
    }

    /// <summary>The condition of a schema's <c>if</c>: <c>"label" is "claim"</c>; null where it is not simple.</summary>
    public static string? DescribeCondition(SchemaNode schema)
    {
        if (schema.Find<IfKeyword>()?.Condition.Find<PropertiesKeyword>() is not { Names.Length: 1 } properties) return null;
        return properties.Schemas[0].Find<ConstKeyword>() is null && properties.Schemas[0].Find<EnumKeyword>() is null ? null
            : $"{ValueText.Quote(properties.Names[0])} is {Describe(properties.Schemas[0])}";
    }
}
