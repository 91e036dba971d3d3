using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace FactCheck.JsonSchema.Json;

/// <summary>
/// Reads RFC 8259 JSON into a <see cref="JsonTape"/>, strictly: duplicate names, lone surrogates, bad UTF-8, a byte order mark and anything
/// after the value are faults with a position. Never throws on any input, and does not recurse.
/// </summary>
internal sealed partial class JsonParser
{
    readonly List<int> _large = [];
    int[] _open = new int[32];
    int[] _namesFrom = new int[32];
    ulong[] _names = new ulong[64];
    int _nameCount;
    JsonTape _tape = new();
    byte[] _bytes = [];
    int _unescaped;
    EvaluationLimits _limits = EvaluationLimits.Default;
    JsonFault? _fault;

    /// <summary>Fills <paramref name="tape"/>; null, or what is wrong with the first bad byte.</summary>
    public JsonFault? Parse(JsonTape tape, ReadOnlySpan<byte> source, EvaluationLimits limits)
    {
        if (source.Length > limits.MaxBytes)
            return new JsonFault("json.too-large", 0, $"The text has {source.Length:N0} bytes; at most {limits.MaxBytes:N0} are read.", IsLimit: true);
        if (source.StartsWith("\uFEFF"u8))
            return new JsonFault("json.byte-order-mark", 0, "The text starts with a byte order mark. Save it as UTF-8 without one.");
        if (!Utf8.IsValid(source)) return BadUtf8(source);
        tape.Load(source, limits.MaxNodes);
        (_tape, _bytes, _limits, _fault) = (tape, tape.Bytes, limits, null);
        (_unescaped, _nameCount) = (source.Length + 1, 0);
        _large.Clear();
        Read();
        return _fault;
    }

    void Read()
    {
        var (at, depth, isObject) = (0, 0, false);
        while (true)
        {
            SkipBlanks(ref at);
            var c = _bytes[at];
            if (c is (byte)'{' or (byte)'[')
            {
                isObject = c == '{';
                if (!Open(at++, depth++, isObject ? JsonKind.Object : JsonKind.Array)) return;
                SkipBlanks(ref at);
                if (_bytes[at] != (isObject ? '}' : ']'))
                {
                    if (isObject && !ReadName(ref at, depth)) return;
                    continue;
                }
            }
            else
            {
                if (!ReadScalar(ref at, c)) return;
                if (depth > 0) _tape.Nodes[_open[depth - 1]].Length++;
            }
            if (!ReadAfterValue(ref at, ref depth, ref isObject)) return;
        }
    }

    /// <summary>Closes what ends here and goes on to the next value; false at the end of the text, or at a fault.</summary>
    bool ReadAfterValue(ref int at, ref int depth, ref bool isObject)
    {
        while (depth > 0)
        {
            SkipBlanks(ref at);
            var c = _bytes[at];
            if (c == ',')
            {
                at++;
                if (!isObject) return true;
                SkipBlanks(ref at);
                return ReadName(ref at, depth);
            }
            if (c != (isObject ? '}' : ']'))
                return Fail("json.syntax", at, $"{Found(at)} after {(isObject ? "a member: expected ',' or '}'" : "an item: expected ',' or ']'")}{Hint(c)}.");
            at++;
            if (!Close(--depth)) return false;
            isObject = depth > 0 && _tape.Nodes[_open[depth - 1]].Kind == JsonKind.Object;
        }
        SkipBlanks(ref at);
        return at != _tape.SourceLength && Fail("json.syntax", at, $"{Found(at)} after the end of the value. One text holds one value.");
    }

    /// <summary>What a byte in the place of a comma or a closing bracket most likely means.</summary>
    string Hint(byte found) => found switch
    {
        (byte)'"' or (byte)'{' or (byte)'[' => ". A comma is probably missing before it",
        0 when _fault is null => ". The text may have been cut short",
        _ => "",
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void SkipBlanks(ref int at)
    {
        while (_bytes[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') at++;
    }

    bool Open(int at, int depth, JsonKind kind)
    {
        if (depth == _limits.MaxDepth)
            return Fail("json.too-deep", at, $"Arrays and objects nest deeper than {_limits.MaxDepth} levels.", isLimit: true);
        if (!HasRoom(at)) return false;
        if (depth > 0) _tape.Nodes[_open[depth - 1]].Length++;
        if (depth == _open.Length)
        {
            Array.Resize(ref _open, depth * 2);
            Array.Resize(ref _namesFrom, depth * 2);
        }
        _open[depth] = _tape.Count;
        _namesFrom[depth] = _nameCount;
        _tape.Add() = new JsonNode { Kind = kind, Source = at };
        return true;
    }

    bool Close(int depth)
    {
        var container = _open[depth];
        ref var node = ref _tape.Nodes[container];
        node.StartOrEnd = _tape.Count;
        if (node.Kind == JsonKind.Object)
        {
            if (node.Length > ManyNames && !NamesDiffer(container)) return false;
            _nameCount = _namesFrom[depth];
        }
        return true;
    }

    bool ReadScalar(ref int at, byte c)
    {
        if (!HasRoom(at)) return false;
        switch (c)
        {
            case (byte)'"': return ReadString(ref at, JsonKind.String);
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'): return ReadNumber(ref at);
            case (byte)'t': return ReadLiteral(ref at, "true"u8, JsonKind.True);
            case (byte)'f': return ReadLiteral(ref at, "false"u8, JsonKind.False);
            case (byte)'n': return ReadLiteral(ref at, "null"u8, JsonKind.Null);
            default:
                return Fail("json.syntax", at, c switch
                {
                    (byte)']' or (byte)'}' => $"{Found(at)} where a value is expected: remove the comma before it.",
                    (byte)'\'' => "A single quote where a value is expected: JSON strings stand in double quotes.",
                    _ => $"{Found(at)} where a value is expected.",
                });
        }
    }

    bool ReadLiteral(ref int at, ReadOnlySpan<byte> literal, JsonKind kind)
    {
        if (!_bytes.AsSpan(at).StartsWith(literal) || IsWordByte(_bytes[at + literal.Length]))
            return Fail("json.syntax", at, $"{Found(at)} where a value is expected: the only words are true, false and null.");
        _tape.Add() = new JsonNode { Kind = kind, Source = at, StartOrEnd = at, Length = literal.Length };
        at += literal.Length;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool HasRoom(int at) =>
        _tape.Count < _limits.MaxNodes || FailForRoom(at);

    bool FailForRoom(int at) => Fail("json.too-many-values", at, $"The text has more than {_limits.MaxNodes:N0} values and names.", isLimit: true);

    bool Fail(string code, int at, string message, bool isLimit = false)
    {
        _fault = new JsonFault(code, at, message, isLimit);
        return false;
    }

    static bool IsWordByte(byte b) => b is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'0' and <= (byte)'9') or (byte)'_';

    string Found(int at)
    {
        if (at >= _tape.SourceLength) return "The text ends";
        System.Text.Rune.DecodeFromUtf8(_bytes.AsSpan(at, _tape.SourceLength - at), out var rune, out _);
        return rune.Value is < 0x20 or (>= 0x7F and < 0xA0) ? $"U+{rune.Value:X4}" : $"'{rune}'";
    }

    static JsonFault BadUtf8(ReadOnlySpan<byte> source)
    {
        var at = 0;
        while (System.Text.Rune.DecodeFromUtf8(source[at..], out _, out var length) == System.Buffers.OperationStatus.Done) at += length;
        return new JsonFault("json.utf8", at, $"Byte 0x{source[at]:X2} is not valid UTF-8 here. Save the text as UTF-8.");
    }
}
