using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FactCheck.Formats.Journal;

namespace FactCheckTUI.History;

/// <summary>Journals for programs: one JSON object. Every character beyond ASCII is escaped, so that it is both exact and safe to show.</summary>
static class LogJson
{
    /// <summary>The journals as text, without a newline at its end.</summary>
    /// <param name="logs">The journals.</param>
    /// <param name="most">Most entries of each, of which the newest are written; null: all.</param>
    public static string Write(IReadOnlyList<LayerLog> logs, int? most) => Write(json =>
    {
        json.WriteStartArray("journals"u8);
        foreach (var log in logs)
        {
            json.WriteStartObject();
            json.WriteString("article"u8, log.Layer.Article.Value);
            json.WriteString("annotator"u8, log.Layer.Annotator.Value);
            if (log.Failure is not null) json.WriteString("failure"u8, log.Failure);
            var statements = JournalWords.Of(log.Reading);
            json.WriteStartArray("entries"u8);
            foreach (var statement in statements.Skip(most is { } limit ? Math.Max(0, statements.Count - limit) : 0)) Write(json, statement);
            json.WriteEndArray();
            json.WriteStartArray("damages"u8);
            foreach (var damage in log.Reading.Damages) Write(json, damage);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    /// <summary>What came of verifying, as text, without a newline at its end.</summary>
    public static string Write(IReadOnlyList<VerifiedLayer> layers) => Write(json =>
    {
        json.WriteBoolean("whole"u8, layers.All(layer => layer.IsWhole));
        json.WriteStartArray("journals"u8);
        foreach (var layer in layers)
        {
            json.WriteStartObject();
            json.WriteString("article"u8, layer.Log.Layer.Article.Value);
            json.WriteString("annotator"u8, layer.Log.Layer.Annotator.Value);
            json.WriteBoolean("whole"u8, layer.IsWhole);
            json.WriteNumber("entries"u8, layer.Log.Reading.Lines.Length);
            json.WriteNumber("replayed"u8, layer.Verification.Replayed);
            json.WriteString("head"u8, layer.Head);
            json.WriteStartArray("problems"u8);
            foreach (var problem in layer.Verification.Problems)
            {
                json.WriteStartObject();
                json.WriteString("code"u8, problem.Code);
                json.WriteString("message"u8, problem.Message);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("remarks"u8);
            foreach (var remark in layer.Verification.Remarks) json.WriteStringValue(remark);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    static string Write(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    static void Write(Utf8JsonWriter json, JournalStatement statement)
    {
        var entry = statement.Line.Entry;
        json.WriteStartObject();
        json.WriteNumber("seq"u8, entry.Sequence);
        json.WriteString("time"u8, entry.Time.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        json.WriteString("session"u8, entry.Session);
        json.WriteString("by"u8, entry.By);
        json.WriteString("words"u8, statement.Words);
        json.WriteString("hash"u8, statement.Line.Hash);
        json.WritePropertyName("event"u8);
        using var happened = JsonDocument.Parse(JournalFormat.Write(entry.Event));
        happened.WriteTo(json);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, JournalDamage damage)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, damage.Kind.ToString());
        json.WriteNumber("start"u8, damage.Start);
        json.WriteNumber("length"u8, damage.Length);
        json.WriteString("message"u8, damage.Message);
        json.WriteEndObject();
    }
}
