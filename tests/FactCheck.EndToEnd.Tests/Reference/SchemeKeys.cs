using System.Collections.Immutable;
using System.Text.Json;

namespace FactCheck.EndToEnd.Tests.Reference;

/// <summary>The keys of a scheme, read from a corpus's scheme.json as an annotator's cheat sheet would be.</summary>
sealed class SchemeKeys
{
    readonly ImmutableDictionary<string, (string Key, ImmutableArray<Field> Fields)> _labels;

    SchemeKeys(ImmutableDictionary<string, (string Key, ImmutableArray<Field> Fields)> labels) => _labels = labels;

    /// <summary>Reads the scheme of a corpus.</summary>
    public static SchemeKeys Read(string corpus)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(corpus, "scheme.json")));
        return new SchemeKeys(json.RootElement.GetProperty("labels").EnumerateArray().ToImmutableDictionary(
            label => label.GetProperty("name").GetString()!,
            label => (label.GetProperty("key").GetString()!, Fields(label))));
    }

    /// <summary>The key that tags.</summary>
    public string Label(string label) => _labels[label].Key;

    /// <summary>What to press in the form of a label so that the attributes are these; those that are not given stay as they are.</summary>
    public IEnumerable<string> Form(string label, ImmutableDictionary<string, ImmutableArray<string>> attributes)
    {
        foreach (var field in _labels[label].Fields)
        {
            if (attributes.TryGetValue(field.Name, out var values))
            {
                if (field.Choices.IsEmpty) yield return "C-u";
                foreach (var value in values) yield return field.Choices.GetValueOrDefault(value) ?? value;
            }
            yield return "Tab";
        }
    }

    static ImmutableArray<Field> Fields(JsonElement label) =>
    [
        .. from attribute in label.GetProperty("attributes").EnumerateArray()
           let choices = attribute.TryGetProperty("values", out var values) ? values.EnumerateArray().ToImmutableDictionary(v => v.GetProperty("value").GetString()!, v => v.GetProperty("key").GetString()!) : []
           select new Field(attribute.GetProperty("name").GetString()!, choices),
    ];

    sealed record Field(string Name, ImmutableDictionary<string, string> Choices);
}
