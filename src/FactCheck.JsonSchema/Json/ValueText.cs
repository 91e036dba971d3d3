using System.Globalization;
using System.Text;

namespace FactCheck.JsonSchema.Json;

/// <summary>Values as messages show them: one line, short, safe to print.</summary>
internal static class ValueText
{
    const int MaxLength = 60;

    /// <summary>A scalar as JSON, cut after <c>60</c> characters; of a container what it is and how much it holds.</summary>
    public static string Of(JsonTape tape, int node) => tape.Kind(node) switch
    {
        JsonKind.Null => "null",
        JsonKind.True => "true",
        JsonKind.False => "false",
        JsonKind.Number => Cut(Beginning(tape.Text(node))),
        JsonKind.Array => tape.ChildCount(node) == 0 ? "an empty array" : $"an array of {Count(tape.ChildCount(node), "item")}",
        JsonKind.Object => tape.ChildCount(node) == 0 ? "an empty object" : $"an object with {Count(tape.ChildCount(node), "member")}",
        _ => Quoted(tape, node),
    };

    /// <summary>As <see cref="Quote"/>, of a string or name; what is cut is not decoded.</summary>
    public static string Quoted(JsonTape tape, int node) => Quote(Beginning(tape.Text(node)));

    /// <summary>As <see cref="Quoted"/>, without the quotes around it.</summary>
    public static string Plain(JsonTape tape, int node) => Quoted(tape, node)[1..^1];

    /// <summary>As <see cref="Of"/>, with the kind before scalars that are easily taken for another: <c>the string "12"</c>.</summary>
    public static string WithKind(JsonTape tape, int node) => tape.Kind(node) switch
    {
        JsonKind.String or JsonKind.Name => "the string " + Of(tape, node),
        JsonKind.Number => "the number " + Of(tape, node),
        _ => Of(tape, node),
    };

    /// <summary>In double quotes, control and formatting characters escaped, cut after <c>60</c> characters.</summary>
    public static string Quote(string text) => $"\"{Escape(Cut(text), "\"\\")}\"";

    /// <summary>As <see cref="Quote"/>, without the quotes around it.</summary>
    public static string Plain(string text) => Quote(text)[1..^1];

    /// <summary><c>1 item</c>, <c>2 items</c>; <c>property</c> becomes <c>properties</c>.</summary>
    public static string Count(long count, string noun)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        if (count == 1) return $"{number} {noun}";
        return noun.EndsWith('y') ? $"{number} {noun[..^1]}ies" : $"{number} {noun}s";
    }

    /// <summary>Text that others wrote, on one line: control and formatting characters escaped.</summary>
    public static string OneLine(string text) => Escape(text, "");

    // More characters than are shown, where there are; a character that is cut in two is not among those shown.
    static string Beginning(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, MaxLength * 4 + 8)]);

    static string Cut(string text)
    {
        if (text.Length <= MaxLength) return text;
        var end = char.IsHighSurrogate(text[MaxLength - 2]) ? MaxLength - 2 : MaxLength - 1;
        return text[..end] + "…";
    }

    static string Escape(string text, string alsoEscaped)
    {
        StringBuilder? escaped = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isUnsafe = char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            if (!isUnsafe && !alsoEscaped.Contains(c, StringComparison.Ordinal))
            {
                escaped?.Append(c);
                continue;
            }
            escaped ??= new StringBuilder(text, 0, i, text.Length + 8);
            _ = c switch
            {
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append("\\\\"),
                '\n' => escaped.Append("\\n"),
                '\t' => escaped.Append("\\t"),
                '\r' => escaped.Append("\\r"),
                _ => escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
            };
        }
        return escaped?.ToString() ?? text;
    }
}
