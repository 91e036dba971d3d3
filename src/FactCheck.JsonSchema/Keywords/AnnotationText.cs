using System.Text;
using System.Text.Json;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary>Annotation values as JSON.</summary>
internal static class AnnotationText
{
    /// <summary>An array of member names.</summary>
    public static string Names(JsonTape tape, IEnumerable<int> names) =>
        $"[{string.Join(',', names.Select(n => $"\"{JsonEncodedText.Encode(tape.Text(n))}\""))}]";

    /// <summary>A value as written.</summary>
    public static string Raw(JsonTape tape, int node) =>
        Encoding.UTF8.GetString(tape.Bytes.AsSpan(tape.Nodes[node].Source, SourceEnd(tape, node) - tape.Nodes[node].Source));

    /// <summary>One past the last byte of a value in the source. The tape stores no ends: few ever ask.</summary>
    static int SourceEnd(JsonTape tape, int node)
    {
        var reader = new Utf8JsonReader(tape.Bytes.AsSpan(tape.Nodes[node].Source, tape.SourceLength - tape.Nodes[node].Source),
            isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = 1024 }));
        reader.Read();
        reader.TrySkip();
        return tape.Kind(node) is JsonKind.Number ? tape.Nodes[node].Source + tape.Nodes[node].Length : tape.Nodes[node].Source + (int)reader.BytesConsumed;
    }
}
