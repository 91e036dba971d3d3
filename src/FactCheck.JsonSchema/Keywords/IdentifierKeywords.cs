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
    static readonly KeywordDefinition[] Definitions =
    [
        Only("$schema", s => s.Expect(JsonKind.String, "the URI of a metaschema") && IsAbsolute(s)),
        Only("$id", s => s.Expect(JsonKind.String, "a URI reference") && HasNoFragment(s)),
        Only("$anchor", s => s.Expect(JsonKind.String, "a name") && IsAnchor(s)),
        Only("$dynamicAnchor", s => s.Expect(JsonKind.String, "a name") && IsAnchor(s)),
        Only("$comment", s => s.Expect(JsonKind.String, "a string")),
        Only("$vocabulary", s => s.Expect(JsonKind.Object, "an object of vocabulary URIs") && HasFlags(s)),
        Only("$defs", s => s.SchemaMap() is not null, Subschemas.Map),
        Only("definitions", s => s.SchemaMap() is not null, Subschemas.Map),
    ];

    /// <summary>The keyword called so, or null.</summary>
    public static KeywordDefinition? Find(string name) => Array.Find(Definitions, d => d.Name == name);

    /// <summary>A keyword that is checked and then evaluates nothing.</summary>
    static KeywordDefinition Only(string name, Func<KeywordSource, bool> check, Subschemas subschemas = Subschemas.None) =>
        new(name, Vocabularies.Core, Read: source =>
        {
            check(source);
            return null;
        }, subschemas);

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
