using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FactCheck.Testing.Hostile;

/// <summary>
/// Makes bad files out of good ones, the same for the same seed: changes of structure (values of another kind, size or place, names that are missing, doubled or unknown), of
/// the text that JSON is written in, and of single bytes. Some results are still good. Not thread-safe.
/// </summary>
public sealed class JsonMutator
{
    const int Deep = 2000;
    const int Long = 100_000;

    // Written as they stand: some are no JSON, some no number that fits, some half of a surrogate pair.
    static readonly string[] Literals =
    [
        "null", "true", "false", "0", "-1", "1", "2147483647", "2147483648", "-2147483649", "9223372036854775807", "9223372036854775808", "1e400", "-1e400", "1.5", "0.1e-400", "-0", "00", "NaN", "Infinity", "\"\"", "\" \"", "\"\\u0000\"",
        "\"\\ud800\"", "\"\\udc00x\"", "\"\\uFFFE\"", "\"\\u202e\"", "\"\\u001b[2J\"", "[]", "{}", "[[]]", "[null]", "{\"\":{}}", "\"../../etc/passwd\"", "\"/etc/passwd\"", "\"a\\u0000b\"", "\"CON\"", "\".\"", "\"..\"", "\"s1\"", "\"claim\"", "\"complete\"",
        "\"2026-13-45T99:99:99Z\"", "\"9999-12-31T23:59:59.9999999Z\"", "\"0001-01-01T00:00:00+14:00\"", "\"urn:factcheck:schema:standoff:2\"", "\"bytes\"", "\"note\"", "\"status\"",
    ];

    readonly Random _random;

    /// <summary>Begins with a seed.</summary>
    public JsonMutator(int seed) => _random = new Random(seed);

    /// <summary>The next bad file out of <paramref name="good"/>.</summary>
    public byte[] Next(ReadOnlySpan<byte> good)
    {
        var bytes = good.ToArray();
        if (_random.Next(3) > 0) bytes = Restructure(bytes);
        if (_random.Next(3) == 0) bytes = Respell(bytes);
        if (_random.Next(4) == 0) bytes = ChangeBytes(bytes);
        return bytes;
    }

    byte[] Restructure(byte[] bytes)
    {
        try
        {
            if (JsonNode.Parse(bytes) is not { } root) return bytes;
            for (var changes = _random.Next(1, 4); changes > 0; changes--) Change(root);
            return Encoding.UTF8.GetBytes(root.ToJsonString());
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return bytes; // bad already: no JSON, or a name that stands twice
        }
    }

    void Change(JsonNode root)
    {
        var nodes = Below(root).ToList();
        var node = nodes[_random.Next(nodes.Count)];
        switch (_random.Next(9))
        {
            case 0 when node is JsonObject { Count: > 0 } of: of.Remove(of.ElementAt(_random.Next(of.Count)).Key); break;
            case 1 when node is JsonObject of: of[Word()] = Value(); break;
            case 2 when node is JsonObject { Count: > 0 } of: Rename(of); break;
            case 3 when node is JsonArray { Count: > 0 } of: of.RemoveAt(_random.Next(of.Count)); break;
            case 4 when node is JsonArray { Count: > 0 } of: of.Insert(_random.Next(of.Count), of[_random.Next(of.Count)]?.DeepClone()); break;
            case 5 when node is JsonArray { Count: > 1 } of: Move(of); break;
            case 6 when node.Parent is JsonObject of: of[node.GetPropertyName()] = nodes[_random.Next(nodes.Count)].DeepClone(); break;
            case 7 when node is JsonValue && node.GetValueKind() == JsonValueKind.Number: Put(node, JsonValue.Create(Number(node))); break;
            default: Put(node, Value()); break;
        }
    }

    static IEnumerable<JsonNode> Below(JsonNode node) => node switch
    {
        JsonObject of => of.Where(pair => pair.Value is not null).SelectMany(pair => Below(pair.Value!)).Prepend(node), // not null: filtered one call before
        JsonArray of => of.Where(item => item is not null).SelectMany(item => Below(item!)).Prepend(node), // as above
        _ => [node],
    };

    static void Put(JsonNode node, JsonNode? value)
    {
        if (node.Parent is null) return;
        node.ReplaceWith(value);
    }

    void Rename(JsonObject of)
    {
        var (name, value) = of.ElementAt(_random.Next(of.Count));
        of.Remove(name);
        of[Word()] = value;
    }

    void Move(JsonArray of)
    {
        var item = of[_random.Next(of.Count)];
        of.Remove(item);
        of.Insert(_random.Next(of.Count + 1), item);
    }

    long Number(JsonNode node) => _random.Next(5) switch
    {
        0 => -1,
        1 => int.MaxValue,
        2 => 0,
        _ => node.AsValue().TryGetValue<long>(out var number) ? number + _random.Next(-3, 4) : 1,
    };

    string Word() => _random.Next(3) switch
    {
        0 => Injections.All[_random.Next(Injections.All.Count)].Text,
        1 => new string('x', _random.Next(1, 300)),
        _ => Injections.Random(_random.Next(), 1).First(),
    };

    JsonNode? Value() => _random.Next(8) switch
    {
        0 => Word(),
        1 => _random.Next(-5, 5000),
        2 => new JsonArray(Word(), 1),
        3 => new JsonObject { [Word()] = Word() },
        4 => new string('x', Long),
        5 => null,
        6 => Nested(_random.Next(1, 60)),
        _ => _random.NextDouble() * 1e18,
    };

    static JsonArray Nested(int depth)
    {
        var root = new JsonArray();
        for (var inner = root; depth > 0; depth--)
        {
            var next = new JsonArray();
            inner.Add(next);
            inner = next;
        }
        return root;
    }

    // On the text: what a tree cannot hold, such as doubled names, wrong commas and literals that are none.
    byte[] Respell(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var (from, to) = Token(text);
        var token = text[from..to];
        var replaced = _random.Next(7) switch
        {
            0 => "",
            1 => token + token,
            2 => string.Concat(Enumerable.Repeat("[", Deep)),
            3 => token + "," + token,
            4 => "/* */" + token,
            5 => token + new string(' ', 1000),
            _ => Literals[_random.Next(Literals.Length)],
        };
        return Encoding.UTF8.GetBytes(string.Concat(text.AsSpan(0, from), replaced, text.AsSpan(to)));
    }

    (int From, int To) Token(string text)
    {
        if (text.Length == 0) return (0, 0);
        var from = text.IndexOfAny([':', ',', '[', '{', '"'], _random.Next(text.Length));
        if (from < 0) return (0, text.Length);
        from++;
        var to = text.IndexOfAny([',', ']', '}', '\n'], Math.Min(from, text.Length - 1));
        return (from, to < from ? text.Length : to);
    }

    /// <summary>The same with bytes changed only, for what is no JSON.</summary>
    public byte[] NextBytes(ReadOnlySpan<byte> good) => ChangeBytes(good.ToArray());

    byte[] ChangeBytes(byte[] bytes)
    {
        var changed = bytes.ToList();
        for (var changes = _random.Next(1, 6); changes > 0; changes--)
        {
            var at = _random.Next(changed.Count + 1);
            switch (_random.Next(7))
            {
                case 0 when at < changed.Count: changed[at] = (byte)_random.Next(256); break;
                case 1 when at < changed.Count: changed[at] ^= (byte)(1 << _random.Next(8)); break;
                case 2 when at < changed.Count: changed.RemoveAt(at); break;
                case 3: changed.Insert(at, (byte)_random.Next(256)); break;
                case 4: changed.RemoveRange(at, changed.Count - at); break;
                case 5: changed.InsertRange(0, [0xEF, 0xBB, 0xBF]); break;
                default: changed.InsertRange(at, changed.GetRange(0, Math.Min(changed.Count, _random.Next(1, 400)))); break;
            }
        }
        return [.. changed];
    }

}
