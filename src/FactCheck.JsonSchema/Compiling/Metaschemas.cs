namespace FactCheck.JsonSchema.Compiling;

/// <summary>The metaschemas of draft 2020-12, as json-schema.org publishes them.</summary>
internal static class Metaschemas
{
    const string Prefix = "https://json-schema.org/draft/2020-12/";

    /// <summary>The text of a metaschema, or null where the URI names none.</summary>
    public static byte[]? Find(string uri)
    {
        if (!uri.StartsWith(Prefix, StringComparison.Ordinal)) return null;
        var file = uri[Prefix.Length..] switch
        {
            "schema" => "schema.json",
            "meta/core" => "core.json",
            "meta/applicator" => "applicator.json",
            "meta/unevaluated" => "unevaluated.json",
            "meta/validation" => "validation.json",
            "meta/meta-data" => "meta-data.json",
            "meta/format-annotation" => "format-annotation.json",
            "meta/format-assertion" => "format-assertion.json",
            "meta/content" => "content.json",
            _ => null,
        };
        if (file is null) return null;
        using var stream = typeof(Metaschemas).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The metaschema {file} is missing from the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
