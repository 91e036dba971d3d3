using FactCheck.Formats.Json;

namespace FactCheck.Formats;

/// <summary>The JSON Schemas (draft 2020-12) of the files that the program writes, as in the folder <c>schemas</c>.</summary>
public static class FormatSchemas
{
    /// <summary>Identifier and UTF-8 bytes of each.</summary>
    public static IReadOnlyDictionary<string, byte[]> All { get; } = new Dictionary<string, byte[]>(StringComparer.Ordinal)
    {
        ["urn:factcheck:schema:standoff:1"] = Read("standoff-1"),
        ["urn:factcheck:schema:scheme:1"] = Read("scheme-1"),
        ["urn:factcheck:schema:corpus:1"] = Read("corpus-1"),
        ["urn:factcheck:schema:article:1"] = Read("article-1"),
    };

    static byte[] Read(string name) => EmbeddedFile.Read($"schemas.{name}.schema.json");
}
