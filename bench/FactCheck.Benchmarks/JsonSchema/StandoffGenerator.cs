using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace FactCheck.Benchmarks.JsonSchema;

/// <summary>Invents standoff documents of about 5 KB with some 20 spans; the same seed, the same bytes. About one in ten has one fault, of eight sorts.</summary>
public sealed class StandoffGenerator(int seed)
{
    static readonly string[] Quotes =
    [
        "the ferry line cut 14 night sailings in March", "told", "14", "never cut", "harbour master Marta Quill", "رئيس الميناء", "hampir 1.250 rumah",
        "two islands were left without a link after dark", "according to a note seen by Radio Lune", "نفى الوزير ذلك", "sebelas kapal", "the tender was approved in May",
    ];

    static readonly string[] Checkworthy = ["check_worthy", "factual_unimportant", "not_factual"];
    static readonly string[] ClaimTypes = ["event_property", "numerical", "causal", "quote", "position", "prediction"];
    static readonly string[] Kinds = ["count", "percent", "money", "date"];
    static readonly string[] OtherLabels = ["attribution", "denial", "source"];
    static readonly string[] RelationTypes = ["content", "denies", "quantifies", "source"];

    readonly Random _random = new(seed);
    readonly ArrayBufferWriter<byte> _buffer = new();

    public byte[] Next()
    {
        _buffer.ResetWrittenCount();
        Fault fault;
        using (var json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            fault = Write(json);
        var written = _buffer.WrittenSpan;
        return (fault == Fault.CutShort ? written[..^_random.Next(1, 2_000)] : written).ToArray();
    }

    Fault Write(Utf8JsonWriter json)
    {
        var fault = _random.Next(10) == 0 ? (Fault)_random.Next(1, 9) : Fault.None;
        var spans = _random.Next(16, 26);
        var broken = _random.Next(spans);
        json.WriteStartObject();
        json.WriteString("$schema", "urn:example:standoff");
        json.WriteStartObject("article");
        json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"ferry-cuts-{_random.Next(10000)}.en"));
        json.WriteString("sha256", fault == Fault.ShortHash ? Hash()[1..] : Hash());
        json.WriteNumber("length", _random.Next(1000, 9000));
        json.WriteString("offsets", "code-points");
        json.WriteEndObject();
        json.WriteString("annotator", "alice");
        json.WriteStartObject("scheme");
        json.WriteString("name", "factcheck-spans");
        json.WriteString("version", "1.0.0");
        json.WriteString("sha256", Hash());
        json.WriteEndObject();
        json.WriteString("status", "in-progress");
        json.WriteNumber("revision", _random.Next(1, 400));
        json.WriteStartArray("spans");
        for (var i = 0; i < spans; i++) WriteSpan(json, i, i == broken ? fault : Fault.None);
        json.WriteEndArray();
        json.WriteStartArray("relations");
        for (var i = 0; i < spans / 3; i++)
        {
            json.WriteStartObject();
            json.WriteString("id", Name("r", i));
            json.WriteString("type", fault == Fault.UnknownRelation ? "mentions" : Pick(RelationTypes));
            json.WriteString("from", Name("s", _random.Next(spans)));
            json.WriteString("to", Name("s", _random.Next(spans)));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        return fault;
    }

    void WriteSpan(Utf8JsonWriter json, int index, Fault fault)
    {
        var kind = _random.Next(3);
        var start = index * 60 + _random.Next(20);
        json.WriteStartObject();
        json.WriteString("id", Name("s", index));
        json.WriteString("label", fault == Fault.UnknownLabel ? "statement" : kind == 0 ? "claim" : kind == 1 ? "number" : Pick(OtherLabels));
        json.WriteNumber("start", fault == Fault.NegativeOffset ? -1 : start);
        json.WriteNumber("end", start + 20);
        if (fault != Fault.NoQuote) json.WriteString("quote", Pick(Quotes));
        json.WriteString("prefix", "told Radio Lune that ");
        json.WriteString("suffix", ", leaving two");
        if (kind < 2)
        {
            json.WriteStartObject("attributes");
            if (kind == 0)
            {
                json.WriteStartArray("claim_type");
                json.WriteStringValue(Pick(ClaimTypes));
                json.WriteEndArray();
                json.WriteString("checkworthy", Pick(Checkworthy));
                json.WriteString("voice", "attributed");
            }
            else
            {
                json.WriteString("kind", Pick(Kinds));
                json.WriteString("value", "14");
            }
            json.WriteEndObject();
        }
        json.WriteString("origin", fault == Fault.UnknownChoice ? "machine" : "human");
        if (fault == Fault.UnknownMember) json.WriteString("colour", "red");
        json.WriteString("created", "2031-05-04T17:30:00Z");
        json.WriteEndObject();
    }

    static string Name(string prefix, int index) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{index + 1}");

    string Pick(string[] of) => of[_random.Next(of.Length)];

    string Hash()
    {
        Span<byte> bytes = stackalloc byte[32];
        _random.NextBytes(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    enum Fault
    {
        None,
        NegativeOffset,
        NoQuote,
        UnknownLabel,
        UnknownChoice,
        UnknownMember,
        UnknownRelation,
        ShortHash,
        CutShort,
    }
}
