using System.Collections.Immutable;
using System.Text.Json;
using FactCheck.Annotation.Layers;

namespace FactCheck.Formats.Standoff;

/// <content>Spans, relations and their attributes.</content>
static partial class QuickStandoffReader
{
    static StandoffSpan? ReadSpan(ref Utf8JsonReader reader)
    {
        string? id = null, label = null, quote = null, prefix = null, suffix = null, origin = null, created = null, modified = null, note = null;
        int? start = null, end = null;
        AttributeValues? attributes = null;
        IReadOnlyList<IReadOnlyList<int>>? fragments = null;
        if (reader.TokenType != JsonTokenType.StartObject) return null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isRead;
            if (reader.ValueTextEquals("id"u8)) isRead = id is null && (id = ReadText(ref reader)) is not null;
            else if (reader.ValueTextEquals("label"u8)) isRead = label is null && (label = ReadText(ref reader)) is not null;
            else if (reader.ValueTextEquals("start"u8)) isRead = start is null && (start = ReadOffset(ref reader)) is not null;
            else if (reader.ValueTextEquals("end"u8)) isRead = end is null && (end = ReadOffset(ref reader)) is not null;
            else if (reader.ValueTextEquals("quote"u8)) isRead = quote is null && (quote = ReadLongText(ref reader)) is not null;
            else if (reader.ValueTextEquals("prefix"u8)) isRead = prefix is null && (prefix = ReadLongText(ref reader)) is not null;
            else if (reader.ValueTextEquals("suffix"u8)) isRead = suffix is null && (suffix = ReadLongText(ref reader)) is not null;
            else if (reader.ValueTextEquals("attributes"u8)) isRead = attributes is null && (attributes = ReadAttributes(ref reader)) is not null;
            else if (reader.ValueTextEquals("origin"u8)) isRead = origin is null && (origin = ReadText(ref reader)) is not null;
            else if (reader.ValueTextEquals("created"u8)) isRead = created is null && (created = ReadText(ref reader)) is not null;
            else if (reader.ValueTextEquals("modified"u8)) isRead = modified is null && (modified = ReadText(ref reader)) is not null;
            else if (reader.ValueTextEquals("note"u8)) isRead = note is null && (note = ReadLongText(ref reader)) is not null;
            else isRead = reader.ValueTextEquals("fragments"u8) && fragments is null && (fragments = ReadList<IReadOnlyList<int>>(ref reader, ReadFragment)) is not null;
            if (!isRead) return null;
        }
        return id is null || label is null || start is not { } first || end is not { } last || quote is null || prefix is null || suffix is null || attributes is null || origin is null || created is null || modified is null
            ? null
            : new StandoffSpan
            {
                Id = id,
                Label = label,
                Start = first,
                End = last,
                Fragments = fragments,
                Quote = quote,
                Prefix = prefix,
                Suffix = suffix,
                Attributes = attributes,
                Origin = origin,
                Created = created,
                Modified = modified,
                Note = note,
            };
    }

    static StandoffRelation? ReadRelation(ref Utf8JsonReader reader)
    {
        string? id = null, type = null, from = null;
        SpanReference? to = null;
        AttributeValues? attributes = null;
        if (reader.TokenType != JsonTokenType.StartObject) return null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isRead;
            if (reader.ValueTextEquals("id"u8)) isRead = id is null && (id = ReadText(ref reader)) is not null;
            else if (reader.ValueTextEquals("type"u8)) isRead = type is null && (type = ReadText(ref reader)) is not null;
            else if (reader.ValueTextEquals("from"u8)) isRead = from is null && (from = ReadText(ref reader)) is not null;
            else if (reader.ValueTextEquals("to"u8)) isRead = to is null && (to = ReadEnd(ref reader)) is not null;
            else isRead = reader.ValueTextEquals("attributes"u8) && attributes is null && (attributes = ReadAttributes(ref reader)) is not null;
            if (!isRead) return null;
        }
        return id is null || type is null || from is null || to is not { } end ? null : new StandoffRelation { Id = id, Type = type, From = from, To = end, Attributes = attributes };
    }

    static SpanReference? ReadEnd(ref Utf8JsonReader reader)
    {
        string? article = null, span = null;
        if (!reader.Read()) return null;
        if (reader.TokenType == JsonTokenType.String) return new SpanReference(Text(ref reader));
        if (reader.TokenType != JsonTokenType.StartObject) return null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isRead;
            if (reader.ValueTextEquals("article"u8)) isRead = article is null && (article = ReadText(ref reader)) is not null;
            else isRead = reader.ValueTextEquals("span"u8) && span is null && (span = ReadText(ref reader)) is not null;
            if (!isRead) return null;
        }
        return article is null || span is null ? null : new SpanReference(span, article);
    }

    static List<int>? ReadFragment(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray) return null;
        var numbers = new List<int>(2);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out var number)) return null;
            numbers.Add(number);
        }
        return numbers;
    }

    static AttributeValues? ReadAttributes(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;
        var entries = ImmutableArray.CreateBuilder<KeyValuePair<string, AttributeValue>>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (entries.Count == AttributeValues.MaxCount) return null;
            var name = Text(ref reader);
            for (var i = 0; i < entries.Count; i++)
                if (entries[i].Key == name) return null;
            if (!reader.Read() || ReadValue(ref reader) is not { } value) return null;
            entries.Add(new(name, value));
        }
        return entries.Count == 0 ? AttributeValues.Empty : AttributeValues.Of(entries.DrainToImmutable());
    }

    static AttributeValue? ReadValue(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return new AttributeValue.Text(Text(ref reader));
            case JsonTokenType.Number when reader.TryGetInt64(out var integer):
                return new AttributeValue.Integer(integer);
            case JsonTokenType.StartArray:
                var items = ImmutableArray.CreateBuilder<string>();
                while (reader.Read() && reader.TokenType == JsonTokenType.String) items.Add(Text(ref reader));
                return reader.TokenType == JsonTokenType.EndArray ? new AttributeValue.Many(items.DrainToImmutable()) : null;
            default:
                return null;
        }
    }
}
