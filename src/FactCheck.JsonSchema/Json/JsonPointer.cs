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

    /// <summary>The node at <paramref name="pointer"/> (already percent-decoded), or -1. <paramref name="visit"/> sees each node on the way.</summary>
    public static int Find(JsonTape tape, int root, string pointer, Action<int>? visit = null)
    {
        if (pointer.Length == 0) return root;
        if (pointer[0] != '/') return -1;
        var at = root;
        foreach (var token in pointer[1..].Split('/'))
        {
            at = Step(tape, at, token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
            if (at < 0) return -1;
            visit?.Invoke(at);
        }
        return at;
    }

    public static string Escape(string token) =>
        token.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    static int Step(JsonTape tape, int at, string token)
    {
        if (tape.Kind(at) == JsonKind.Object) return tape.Find(at, Encoding.UTF8.GetBytes(token));
        if (tape.Kind(at) != JsonKind.Array || token.Length is 0 or > 9 || (token[0] == '0' && token.Length > 1)) return -1;
        if (!int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= tape.ChildCount(at)) return -1;
        var child = at + 1;
        while (index-- > 0) child = tape.Next(child);
        return child;
    }
}
