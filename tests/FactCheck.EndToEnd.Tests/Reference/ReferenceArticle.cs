using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using FactCheck.Testing.Data;

namespace FactCheck.EndToEnd.Tests.Reference;

/// <summary>A shared article and the spans that were marked in it.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">Its text.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Spans">In the order of the text.</param>
sealed record ReferenceArticle(string Path, string Text, string Language, ImmutableArray<ReferenceSpan> Spans)
{
    /// <summary>Name of the article in a corpus.</summary>
    public string Id => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>All three, by name.</summary>
    public static ImmutableArray<ReferenceArticle> ReadAll()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(SharedData.Require("articles/annotations.json")));
        var spans = json.RootElement.GetProperty("annotations").EnumerateArray().ToLookup(span => span.GetProperty("doc").GetString()!, Read);
        return
        [
            .. from document in json.RootElement.GetProperty("documents").EnumerateObject()
               orderby document.Name
               let path = SharedData.Require($"articles/{document.Name}")
               select new ReferenceArticle(
                   path,
                   Encoding.UTF8.GetString(File.ReadAllBytes(path)),
                   document.Value.GetProperty("language").GetString()!,
                   [.. spans[document.Name].OrderBy(span => span.Start).ThenBy(span => span.End)]),
        ];
    }

    static ReferenceSpan Read(JsonElement span) => new(
        span.GetProperty("id").GetString()!,
        span.GetProperty("label").GetString()!,
        span.GetProperty("start").GetInt32(),
        span.GetProperty("end").GetInt32(),
        span.GetProperty("quote").GetString()!,
        span.GetProperty("attributes").EnumerateObject().ToImmutableDictionary(attribute => attribute.Name, attribute => Values(attribute.Value)),
        [
            .. from relation in span.GetProperty("relations").EnumerateArray()
               let type = relation.GetProperty("type").GetString()!
               where type != "same_claim" // ends in a cluster of claims, not in a span
               select (type, relation.GetProperty("target").GetString()!),
        ]);

    static ImmutableArray<string> Values(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => item.GetString()!)] : [value.ToString()];
}
