using System.Globalization;
using System.Text.Json;
using FactCheck.Annotation.Rules;
using FactCheck.JsonSchema;

namespace FactCheck.Storage.Checking;

/// <summary>
/// Where the spans and relations of a standoff file stand in its bytes, and what people call them. One pass over the file; made only where something
/// is wrong. The bytes are well-formed JSON, whatever it says.
/// </summary>
sealed class StandoffPlaces
{
    const int LongestQuote = 32;

    static readonly JsonReaderOptions Deep = new() { MaxDepth = 512 };

    readonly ReadOnlyMemory<byte> _utf8;
    readonly LineIndex _lines;
    readonly List<int> _spans = [];
    readonly List<int> _relations = [];
    readonly Dictionary<string, int> _spansById = new(StringComparer.Ordinal);
    readonly Dictionary<string, int> _relationsById = new(StringComparer.Ordinal);

    public StandoffPlaces(ReadOnlyMemory<byte> utf8)
    {
        (_utf8, _lines) = (utf8, new LineIndex(utf8));
        var reader = new Utf8JsonReader(utf8.Span, Deep);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var list = reader.ValueTextEquals("spans"u8) ? _spans : reader.ValueTextEquals("relations"u8) ? _relations : null;
            reader.Read();
            if (list is null || reader.TokenType != JsonTokenType.StartArray) reader.Skip();
            else Collect(ref reader, list);
        }
        Name(_spans, _spansById);
        Name(_relations, _relationsById);
    }

    /// <summary>Line and column of the value that a JSON Pointer leads to, or of what holds it where it is missing.</summary>
    public TextPosition Position(string pointer) => _lines.Position(OffsetOf(pointer));

    /// <summary>What people call the span or relation that a JSON Pointer leads into: <c>Span s3 (claim "the ferry line cut…")</c>; null where it leads into none.</summary>
    public string? Subject(string pointer)
    {
        if (ElementOf(pointer) is not ({ } noun, { } offset)) return null;
        var (id, kind, quote) = (Text(offset, "id"), Text(offset, noun == "Span" ? "label" : "type"), Text(offset, "quote"));
        if (id is null) return null;
        var details = string.Join(' ', new[] { kind, quote is null ? null : $"\"{Cut(quote)}\"" }.Where(detail => detail is not null));
        return details.Length == 0 ? $"{noun} {id}" : $"{noun} {id} ({details})";
    }

    /// <summary>The label of the span, or the type of the relation, that a JSON Pointer leads into; null where it leads into none.</summary>
    public string? Label(string pointer) => ElementOf(pointer) is ({ } noun, { } offset) ? Text(offset, noun == "Span" ? "label" : "type") : null;

    /// <summary>Ids of the relation and the span that a JSON Pointer leads into; of a relation, the span is that at which it begins.</summary>
    public (string? Relation, string? Span) Ids(string pointer) => ElementOf(pointer) switch
    {
        ("Span", { } offset) => (null, Text(offset, "id")),
        ("Relation", { } offset) => (Text(offset, "id"), Text(offset, "from")),
        _ => (null, null),
    };

    /// <summary>The JSON Pointer of what a rule's problem is about; the whole file's is empty.</summary>
    public string PointerOf(Problem problem)
    {
        if (problem.Code == "complete-with-errors") return "/status";
        var element = problem.RelationId is { } relation && _relationsById.TryGetValue(relation, out var at) ? Invariant($"/relations/{at}")
            : problem.SpanId is { } span && _spansById.TryGetValue(span, out at) ? Invariant($"/spans/{at}")
            : "";
        return element.Length > 0 && problem.Attribute is { } attribute ? $"{element}/attributes/{JsonText.Escape(attribute)}" : element;
    }

    static void Collect(ref Utf8JsonReader reader, List<int> elements)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            elements.Add((int)reader.TokenStartIndex);
            reader.Skip();
        }
    }

    void Name(List<int> elements, Dictionary<string, int> byId)
    {
        for (var i = 0; i < elements.Count; i++)
            if (Text(elements[i], "id") is { } id) byId.TryAdd(id, i);
    }

    (string? Noun, int? Offset) ElementOf(string pointer)
    {
        if (pointer.Split('/') is not ["", ("spans" or "relations") and var list, var number, ..]) return default;
        var elements = list == "spans" ? _spans : _relations;
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < elements.Count
            ? (list == "spans" ? "Span" : "Relation", elements[index])
            : default;
    }

    int OffsetOf(string pointer)
    {
        var tokens = pointer.Split('/')[1..];
        var (_, offset) = ElementOf(pointer);
        return JsonText.Find(_utf8.Span, offset ?? 0, offset is null ? tokens : tokens.AsSpan(2));
    }

    string? Text(int element, string member) => JsonText.Member(_utf8.Span, element, member);

    static string Cut(string text)
    {
        if (text.Length <= LongestQuote) return text;
        var end = text.LastIndexOf(' ', LongestQuote - 1);
        if (end < LongestQuote / 2) end = char.IsHighSurrogate(text[LongestQuote - 2]) ? LongestQuote - 2 : LongestQuote - 1;
        return string.Concat(text.AsSpan(0, end), "…");
    }

    static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
