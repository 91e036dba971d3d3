using System.Text;
using System.Text.Json.Nodes;
using FactCheck.EndToEnd.Tests.Running;

namespace FactCheck.EndToEnd.Tests.BadInput;

/// <summary>Ways to damage a file of annotations, by name.</summary>
static class Damage
{
    /// <summary>Does it to carol's annotations of the article.</summary>
    public static void Do(ScratchCorpus corpus, string name)
    {
        var bytes = File.ReadAllBytes(corpus.Layer);
        var json = JsonNode.Parse(bytes)!; // it was written by the program
        var spans = json["spans"]!.AsArray(); // as above
        switch (name)
        {
            case "truncated": break;
            case "not UTF-8": break;
            case "empty": break;
            case "wrong offsets": (spans[0]!["start"], spans[0]!["end"]) = (1, 6); break;
            case "offsets past the end": spans[1]!["end"] = 999_999; break;
            case "wrong quote": spans[0]!["quote"] = "Day"; break;
            case "wrong length": json["article"]!["length"] = 7; break;
            case "duplicate ids": spans[1]!["id"] = spans[0]!["id"]!.GetValue<string>(); break;
            case "unknown label": spans[0]!["label"] = "rumour"; break;
            case "overlapping same label": spans[1]!["label"] = "attribution"; Cover(spans[1]!, spans[0]!); break;
            case "another annotator": json["annotator"] = "mallory"; break;
            default: throw new ArgumentOutOfRangeException(nameof(name), name, null);
        }
        File.WriteAllBytes(corpus.Layer, name switch
        {
            "truncated" => bytes[..(bytes.Length / 2)],
            "not UTF-8" => [.. bytes[..40], 0xE9, .. bytes[40..]],
            "empty" => [],
            _ => Encoding.UTF8.GetBytes(json.ToJsonString()),
        });
    }

    static void Cover(JsonNode span, JsonNode other)
    {
        foreach (var name in (string[])["start", "end", "quote", "prefix", "suffix"])
            if (other[name] is { } value) span[name] = value.DeepClone();
            else span.AsObject().Remove(name);
    }
}
