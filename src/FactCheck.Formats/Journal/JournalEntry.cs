using System.Text.Json.Serialization;

namespace FactCheck.Formats.Journal;

/// <summary>One line of a journal. No structural equality: events hold lists; compare the lines of <see cref="JournalFormat.Write(JournalEntry)"/>.</summary>
/// <param name="Sequence">Number of the line, from 1, without gaps.</param>
/// <param name="Time">When it was written, UTC; written in whole milliseconds.</param>
/// <param name="Session">The session that wrote it.</param>
/// <param name="By">The annotator.</param>
/// <param name="Previous">Hash of the line before (<see cref="JournalFormat.HashOf"/>); <see cref="JournalFormat.NoHash"/> on the first.</param>
/// <param name="Event">What happened.</param>
public sealed record JournalEntry(
    [property: JsonPropertyName("seq")] long Sequence,
    [property: JsonConverter(typeof(JournalTimeJsonConverter))] DateTimeOffset Time,
    string Session,
    string By,
    [property: JsonPropertyName("prev")] string Previous,
    JournalEvent Event);
