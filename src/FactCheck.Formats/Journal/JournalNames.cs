using System.Text.Json;

namespace FactCheck.Formats.Journal;

/// <summary>The words by which events and edits are told apart.</summary>
static class JournalNames
{
    static readonly string[] Events = ["opened", "edited", "undone", "redone", "snapshot", "placed", "taken-over"];
    static readonly string[] Edits =
        ["add-span", "remove-span", "replace-span", "add-relation", "remove-relation", "replace-relation", "set-status", "all"];

    /// <summary>The first event or edit that is not known here, of an entry that could not be read; null: that is not why.</summary>
    public static string? FirstUnknown(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName) continue;

                // Relations have a "type" too, farther in.
                var known = reader.ValueTextEquals("type"u8) && reader.CurrentDepth == 2 ? Events : reader.ValueTextEquals("do"u8) ? Edits : null;
                if (!reader.Read() || known is null || reader.TokenType != JsonTokenType.String) continue;
                var word = reader.GetString();
                if (Array.IndexOf(known, word) < 0) return word;
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
        return null;
    }
}
