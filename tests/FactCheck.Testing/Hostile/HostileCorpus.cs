using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using FactCheck.Testing.Data;
using FactCheck.Testing.Files;

namespace FactCheck.Testing.Hostile;

/// <summary>
/// A corpus that somebody made by hand to attack whoever opens it: texts in every place that a file has for them. Its JSON is written here and not by the program.
/// <see cref="Annotator"/>'s annotations of <see cref="Article"/> can be opened; those of the others break in as many ways.
/// </summary>
public sealed class HostileCorpus : IDisposable
{
    /// <summary>Id of the article whose text holds all of the strings, each as a paragraph.</summary>
    public const string Article = "text.en";

    /// <summary>Who annotated it.</summary>
    public const string Annotator = "alice";

    // Enough to meet every string in every place; more would only be slow.
    const int MostSpans = 300;
    const int MostTitles = 300;

    static readonly string[] Labels = ["claim", "number", "attribution", "denial", "source"];

    readonly TemporaryFolder _folder = new();
    readonly IReadOnlyList<string> _texts;
    string _schemeHash = "";

    /// <summary>Writes it.</summary>
    /// <param name="texts">The strings, none of them blank.</param>
    public HostileCorpus(IReadOnlyList<string> texts)
    {
        _texts = texts;
        foreach (var name in (string[])["articles", $"annotations/{Annotator}"]) Directory.CreateDirectory(this[name]);
        Write("factcheck.json", new JsonObject { ["$schema"] = "urn:factcheck:schema:corpus:1", ["name"] = Text(0), ["scheme"] = "scheme.json" });
        WriteScheme();
        WriteTitles();
        WriteArticle();
    }

    /// <summary>Its folder.</summary>
    public string Path => _folder.Path;

    /// <summary>A path below it.</summary>
    public string this[string relative] => _folder[relative];

    /// <summary>Adds files that cannot be read, or do not fit, with the strings where messages quote them.</summary>
    public void Break()
    {
        var sound = File.ReadAllText(this[$"annotations/{Annotator}/{Article}.json"]);
        var turn = 0;
        foreach (var damage in (Action<JsonObject, string>[])[
            (file, text) => file[text] = 1,
            (file, text) => file["status"] = text,
            (file, text) => file["$schema"] = text,
            (file, text) => file["article"]!["id"] = text,
            (file, text) => file["article"]!["sha256"] = text,
            (file, text) => file["article"]!["offsets"] = text,
            (file, text) => (file["spans"]![0]!["id"], file["spans"]![1]!["id"]) = (text, text),
            (file, text) => file["spans"]![0]!["quote"] = text,
            (file, text) => file["spans"]![0]!["created"] = text,
            (file, text) => file["spans"]![0]!["origin"] = text,
            (file, text) => file["spans"]![0]![text] = text,
            (file, text) => file["relations"]![0]!["from"] = text,
        ])
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"broken{turn}");
            Directory.CreateDirectory(this[$"annotations/{name}"]);
            var file = JsonNode.Parse(sound)!.AsObject(); // written by this class
            file["annotator"] = name;
            damage(file, Text(turn++));
            Write($"annotations/{name}/{Article}.json", file);
        }
        Directory.CreateDirectory(this["annotations/cut"]);
        File.WriteAllText(this[$"annotations/cut/{Article}.json"], $$"""{ "{{_texts[0]}}": """);
        File.WriteAllText(this["annotations/cut/nowhere.json"], "{}");
        File.WriteAllBytes(this["articles/latin.txt"], [0x43, 0x61, 0x66, 0xE9]);
        File.WriteAllText(this["articles/empty.txt"], "");
        for (var i = 0; i < Math.Min(_texts.Count, 60); i++)
        {
            var name = _texts[i].Replace('/', ' ');
            name = name[..Math.Min(name.Length, 80)];
            if (name is "." or ".." || char.IsHighSurrogate(name[^1])) continue;
            File.WriteAllText(this[$"articles/{name}.txt"], "text");
            Directory.CreateDirectory(this[$"annotations/{name}"]);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    void WriteScheme()
    {
        var scheme = JsonNode.Parse(File.ReadAllText(System.IO.Path.Combine(SharedData.RepositoryRoot, "examples", "newsroom", "scheme.json")))!.AsObject(); // it is an object
        var turn = 0;
        scheme["version"] = Text(turn++);
        foreach (var label in scheme["labels"]!.AsArray())
        {
            label!["title"] = Text(turn++);
            label["description"] = Text(turn++);
            foreach (var attribute in label["attributes"]?.AsArray() ?? [])
            {
                attribute!["title"] = Text(turn++);
                attribute["description"] = Text(turn++);
                foreach (var choice in attribute["values"]?.AsArray() ?? []) choice!["description"] = Text(turn++);
                if (attribute["values"]?.AsArray() is { Count: > 1 } choices && attribute["default"] is null) choices[^1]!["value"] = Name(turn++);
            }
        }
        foreach (var relation in scheme["relations"]!.AsArray()) relation!["description"] = Text(turn++);
        Write("scheme.json", scheme);
        _schemeHash = Hash(File.ReadAllBytes(this["scheme.json"]));
    }

    void WriteTitles()
    {
        for (var i = 0; i < Math.Min(_texts.Count, MostTitles); i++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"t{i:D4}");
            File.WriteAllText(this[$"articles/{id}.txt"], "Boats were cut, he said.\n");
            WriteMetadata(id, i);
        }
    }

    void WriteMetadata(string id, int turn) => Write($"articles/{id}.meta.json", new JsonObject
    {
        ["$schema"] = "urn:factcheck:schema:article:1",
        ["id"] = id,
        ["title"] = Text(turn),
        ["language"] = turn % 3 == 0 ? Text(turn + 1) : turn % 3 == 1 ? "ar" : "en",
        ["publisher"] = Text(turn + 2),
        ["byline"] = Text(turn + 3),
        ["story_id"] = Text(turn + 4),
        ["sha256"] = Hash(File.ReadAllBytes(this[$"articles/{id}.txt"])),
    });

    void WriteArticle()
    {
        var text = new StringBuilder();
        var points = 0;
        var spans = new JsonArray();
        var relations = new JsonArray();
        for (var i = 0; i < _texts.Count; i++)
        {
            // Every other paragraph runs from right to left.
            Add(i % 2 == 0 ? "He said " : "قال ");
            var start = points;
            Add(_texts[i]);
            if (i < MostSpans)
            {
                spans.Add(Span(i, start, points));
                if (i > 0) relations.Add(Relation(i));
            }
            Add(".\n\n");
        }
        File.WriteAllText(this[$"articles/{Article}.txt"], text.ToString());
        WriteMetadata(Article, 1);
        Write($"annotations/{Annotator}/{Article}.json", new JsonObject
        {
            ["$schema"] = "urn:factcheck:schema:standoff:1",
            ["article"] = new JsonObject { ["id"] = Article, ["sha256"] = Hash(File.ReadAllBytes(this[$"articles/{Article}.txt"])), ["length"] = points, ["offsets"] = "code-points" },
            ["annotator"] = Annotator,
            ["scheme"] = new JsonObject { ["name"] = Text(1), ["version"] = Text(2), ["sha256"] = _schemeHash },
            ["status"] = "in-progress",
            ["status_reason"] = Text(3),
            ["revision"] = 1,
            ["spans"] = spans,
            ["relations"] = relations,
        });

        void Add(string part)
        {
            text.Append(part);
            points += part.EnumerateRunes().Count();
        }
    }

    JsonObject Span(int i, int start, int end) => new()
    {
        ["id"] = i % 5 == 4 ? string.Create(CultureInfo.InvariantCulture, $"{Text(i)}{i}") : string.Create(CultureInfo.InvariantCulture, $"s{i + 1}"),
        ["label"] = i % 7 == 6 ? Text(i) : Labels[i % Labels.Length],
        ["start"] = start,
        ["end"] = end,
        ["quote"] = _texts[i],
        ["prefix"] = "",
        ["suffix"] = "",
        ["attributes"] = new JsonObject { [Text(i + 1)] = Text(i + 2), ["normalized"] = Text(i + 3), ["value"] = Text(i), ["unit"] = Text(i + 1), ["source_id"] = Text(i), ["claim_date"] = Text(i), ["claim_type"] = new JsonArray(Text(i), "numerical") },
        ["origin"] = "human",
        ["created"] = "2026-11-21T09:14:00Z",
        ["modified"] = "2026-11-21T09:14:00Z",
        ["note"] = Text(i),
    };

    JsonObject Relation(int i) => new()
    {
        ["id"] = i % 5 == 4 ? string.Create(CultureInfo.InvariantCulture, $"{Text(i)}{i}") : string.Create(CultureInfo.InvariantCulture, $"r{i}"),
        ["type"] = i % 3 == 0 ? Text(i) : "denies",
        ["from"] = "s1",
        ["to"] = i % 2 == 0 ? new JsonObject { ["article"] = Text(i), ["span"] = Text(i + 1) } : "s2",
        ["attributes"] = new JsonObject { [Text(i)] = Text(i + 1) },
    };

    string Text(int turn) => _texts[turn % _texts.Count];

    // A value of a scheme is refused where it is blank.
    string Name(int turn) => string.IsNullOrWhiteSpace(Text(turn)) ? $"{Text(turn)}x" : Text(turn);

    void Write(string path, JsonObject json) => File.WriteAllText(this[path], json.ToJsonString());

    static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
