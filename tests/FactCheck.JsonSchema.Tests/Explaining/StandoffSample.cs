using System.Text;

namespace FactCheck.JsonSchema.Tests.Explaining;

/// <summary>A valid standoff document and its schema; tests break it by replacing text.</summary>
static class StandoffSample
{
    public const string Valid = """
        {
          "$schema": "urn:example:standoff",
          "article": { "id": "ferry-cuts.en", "sha256": "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd", "length": 1893, "offsets": "code-points" },
          "annotator": "alice",
          "scheme": { "name": "factcheck-spans", "version": "1.0.0", "sha256": "0000000000000000111111111111111122222222222222223333333333333333" },
          "status": "in-progress",
          "revision": 17,
          "tags": ["news", "harbour"],
          "spans": [
            { "id": "s1", "label": "attribution", "start": 30, "end": 34, "quote": "told" },
            { "id": "s3", "label": "claim", "start": 118, "end": 160, "quote": "the ferry line cut 14 night sailings in March",
              "prefix": "told Radio Lune that ", "suffix": ", leaving two",
              "attributes": { "claim_type": ["numerical"], "checkworthy": "check_worthy", "voice": "attributed" },
              "origin": "human", "confidence": 2, "created": "2031-05-04T17:30:00Z", "modified": "2031-05-04T17:31:00Z" },
            { "id": "s4", "label": "number", "start": 137, "end": 139, "quote": "14", "attributes": { "kind": "count", "value": "14", "precision": 0.25 } },
            { "id": "s5", "label": "denial", "start": 201, "end": 222, "quote": "لم نلغ أي رحلة", "fragments": [[201, 206], [210, 222]] }
          ],
          "relations": [
            { "id": "r1", "type": "denies", "from": "s5", "to": "s3", "certainty": "sure", "stance": "deny" },
            { "id": "r2", "type": "quantifies", "from": "s4", "to": { "article": "ferry-cuts.id", "span": "s2" }, "certainty": 0.5 }
          ]
        }
        """;

    static readonly Lazy<CompiledSchema> LazySchema = new(() => SchemaCompiler.Compile(File.ReadAllBytes(Path.Combine(Folder(), "standoff.schema.json")),
        options: new CompileOptions { UnknownKeywords = UnknownKeywords.Refuse, Formats = FormatAssertion.Always }).Require());

    public static CompiledSchema Schema => LazySchema.Value;

    public static EvaluateOptions Options { get; } = new() { Narrator = new MemberNarrator() };

    /// <summary>The explanations of the valid document with one text in it replaced.</summary>
    public static Evaluation Break(string old, string by)
    {
        Valid.Split(old).Length.ShouldBe(2, $"'{old}' should stand in the sample once.");
        return Schema.Evaluate(Encoding.UTF8.GetBytes(Valid.Replace(old, by, StringComparison.Ordinal)), Options);
    }

    /// <summary>The folder of the sample schema and the approved file.</summary>
    public static string Folder() => FolderOf();

    static string FolderOf([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
