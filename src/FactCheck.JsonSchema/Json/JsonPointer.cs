using System.Globalization;
using System.Text;

namespace FactCheck.JsonSchema.Json;

/// <summary>JSON Pointers (RFC 6901) into a <see cref="JsonTape"/>.</summary>
internal static class JsonPointer
{
    /// <summary>The pointer of a value; of a member name, that of its value.</summary>
    public static string Of(JsonTape tape, int node, int root = 0)
    {
        var target = tape.Kind(node) == JsonKind.Name ? node + 1 : node;
        var pointer = new StringBuilder();
        for (var at = root; at != target;)
        {
            var isObject = tape.Kind(at) == JsonKind.Object;
            var child = at + 1;
            for (var index = 0; ; index++)
            {
                var value = isObject ? child + 1 : child;
                if (target < tape.Next(value))
                {
                    pointer.Append('/').Append(isObject ? Escape(tape.String(child)) : index.ToString(CultureInfo.InvariantCulture));
                    at = value;
                    break;
                }
                child = tape.Next(value);
            }
        }
        return pointer.ToString();
    }

    /// <summary>The tokens of a pointer that is not empty, unescaped; null where it does not start with a slash.</summary>
    public static string[]? Tokens(string pointer) => pointer[0] != '/' ? null
        : [.. pointer[1..].Split('/').Select(t => t.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];

    /// <summary>The item of an array that a token names, or -1.</summary>
    public static int Item(JsonTape tape, int array, string token)
    {
        if (token.Length is 0 or > 9 || (token[0] == '0' && token.Length > 1)) return -1;
        if (!int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= tape.ChildCount(array)) return -1;
        var child = array + 1;
        while (index-- > 0) child = tape.Next(child);
        return child;
    }

    public static string Escape(string token) =>
        token.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
