using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Json;
using FactCheck.JsonSchema.Uris;

namespace FactCheck.JsonSchema.Keywords;

/// <summary>
/// The keywords of the core vocabulary that evaluate nothing (Core 8): what they identify is indexed before compilation, so only the form
/// of their values is checked here.
/// </summary>
internal static class IdentifierKeywords
{
    public static KeywordDefinition[] Definitions { get; } =
    [
        new("$schema", Vocabularies.Core, s => Checked(s, s.Expect(JsonKind.String, "the URI of a metaschema") && IsAbsolute(s))),
        new("$id", Vocabularies.Core, s => Checked(s, s.Expect(JsonKind.String, "a URI reference") && HasNoFragment(s))),
        new("$anchor", Vocabularies.Core, s => Checked(s, s.Expect(JsonKind.String, "a name") && IsAnchor(s))),
        new("$dynamicAnchor", Vocabularies.Core, s => Checked(s, s.Expect(JsonKind.String, "a name") && IsAnchor(s))),
        new("$comment", Vocabularies.Core, s => Checked(s, s.Expect(JsonKind.String, "a string"))),
        new("$vocabulary", Vocabularies.Core, s => Checked(s, s.Expect(JsonKind.Object, "an object of vocabulary URIs") && HasFlags(s))),
        new("$defs", Vocabularies.Core, s => Checked(s, s.SchemaMap() is not null), Subschemas.Map),
        new("definitions", Vocabularies.Core, s => Checked(s, s.SchemaMap() is not null), Subschemas.Map),
    ];

    static Keyword? Checked(KeywordSource source, bool isGood)
    {
        _ = source;
        _ = isGood;
        return null;
    }

    static bool IsAbsolute(KeywordSource source) =>
        UriReference.Parse(source.Text).IsAbsolute || source.Refuse($"is {ValueText.Of(source.Tape, source.Value)}; expected an absolute URI");

    static bool HasNoFragment(KeywordSource source) =>
        UriReference.Parse(source.Text).Fragment is null or "" || source.Refuse($"is {ValueText.Of(source.Tape, source.Value)}; expected no fragment: use \"$anchor\"");

    static bool IsAnchor(KeywordSource source)
    {
        var text = source.Text;
        var isAnchor = text.Length > 0 && (char.IsAsciiLetter(text[0]) || text[0] == '_')
            && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.');
        return isAnchor || source.Refuse($"is {ValueText.Quote(text)}; expected a letter or _, then letters, digits, _, - and .");
    }

    static bool HasFlags(KeywordSource source)
    {
        foreach (var name in source.Names(source.Value))
        {
            if (source.Tape.Kind(name + 1) is JsonKind.True or JsonKind.False) continue;
            return source.RefuseAt(name + 1, $"has {ValueText.Of(source.Tape, name + 1)} for {ValueText.Of(source.Tape, name)}; expected true (required) or false");
        }
        return true;
    }
}
