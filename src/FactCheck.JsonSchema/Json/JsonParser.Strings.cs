using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace FactCheck.JsonSchema.Json;

internal sealed partial class JsonParser
{
    /// <summary>Above this, names are compared after the object is closed, by sorting: comparing each with all before would be quadratic.</summary>
    const int ManyNames = 64;

    bool ReadName(ref int at, int depth)
    {
        if (_bytes[at] != '"')
        {
            return Fail("json.syntax", at, _bytes[at] switch
            {
                (byte)'}' => "'}' after a comma: remove the comma before it.",
                (byte)',' => "',' after a comma: remove one of the two.",
                _ => $"{Found(at)} where a name in double quotes is expected.",
            });
        }
        if (!HasRoom(at) || !ReadString(ref at, JsonKind.Name)) return false;
        ref var name = ref _tape.Nodes[_tape.Count - 1];
        name.Key = KeyAt(name.StartOrEnd, name.Length);
        ref var container = ref _tape.Nodes[_open[depth - 1]];
        if (container.Length < ManyNames && !IsNew(name.Key, _namesFrom[depth - 1])) return false;
        SkipBlanks(ref at);
        if (_bytes[at] != ':') return Fail("json.syntax", at, $"{Found(at)} after a name: expected ':'.");
        at++;
        return true;
    }

    bool IsNew(ulong key, int from)
    {
        for (var other = from; other < _nameCount; other++)
        {
            if (_names[other] != key) continue;
            // Long names share a key only by accident; look closer.
            var name = _tape.Count - 1;
            for (var i = OpenObjectOf(name) + 1; i < name; i = _tape.Next(i + 1))
                if (_tape.Nodes[i].Key == key && _tape.Text(i).SequenceEqual(_tape.Text(name))) return Duplicate(name);
            break;
        }
        if (_nameCount == _names.Length) Array.Resize(ref _names, _names.Length * 2);
        _names[_nameCount++] = key;
        return true;
    }

    /// <summary>The innermost object that is still open: its end is not yet written.</summary>
    int OpenObjectOf(int name)
    {
        var i = name - 1;
        while (_tape.Nodes[i].Kind != JsonKind.Object || _tape.Nodes[i].StartOrEnd != 0) i--;
        return i;
    }

    bool NamesDiffer(int obj)
    {
        _large.Clear();
        _large.EnsureCapacity(_tape.ChildCount(obj));
        var end = _tape.Nodes[obj].StartOrEnd;
        for (var i = obj + 1; i < end; i = _tape.Next(i + 1)) _large.Add(i);
        _large.Sort((a, b) =>
        {
            var byKey = _tape.Nodes[a].Key.CompareTo(_tape.Nodes[b].Key);
            if (byKey != 0) return byKey;
            var byText = _tape.Text(a).SequenceCompareTo(_tape.Text(b));
            return byText != 0 ? byText : a.CompareTo(b);
        });
        for (var i = 1; i < _large.Count; i++)
            if (_tape.Text(_large[i - 1]).SequenceEqual(_tape.Text(_large[i]))) return Duplicate(_large[i]);
        return true;
    }

    bool Duplicate(int name) =>
        Fail("json.duplicate-name", _tape.Nodes[name].Source, $"The name {ValueText.Quoted(_tape, name)} stands twice in one object. Remove one of the two.");

    ulong KeyAt(int start, int length)
    {
        if (length > Utf8Key.ExactLength || !BitConverter.IsLittleEndian) return Utf8Key.Of(_bytes.AsSpan(start, length));
        // The tape keeps more than 8 bytes of room after every string.
        var eight = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bytes), start));
        return eight & ((1UL << (8 * length)) - 1) | (ulong)length << 56;
    }

    bool ReadString(ref int at, JsonKind kind)
    {
        var start = at + 1;
        var end = FindStop(start);
        if (_bytes[end] != '"') return ReadEscaped(ref at, kind, start, end);
        _tape.Add() = new JsonNode { Kind = kind, Source = at, StartOrEnd = start, Length = end - start };
        at = end + 1;
        return true;
    }

    /// <summary>The next quote, backslash or control character; the zero byte after the source is one, and 16 bytes may always be read from there.</summary>
    int FindStop(int from)
    {
        ref var bytes = ref MemoryMarshal.GetArrayDataReference(_bytes);
        while (true)
        {
            var sixteen = Vector128.LoadUnsafe(ref bytes, (nuint)from);
            var stops = Vector128.Equals(sixteen, Vector128.Create((byte)'"')) | Vector128.Equals(sixteen, Vector128.Create((byte)'\\'))
                | Vector128.LessThan(sixteen, Vector128.Create((byte)0x20));
            if (stops != Vector128<byte>.Zero) return from + BitOperations.TrailingZeroCount(stops.ExtractMostSignificantBits());
            from += Vector128<byte>.Count;
        }
    }

    bool ReadEscaped(ref int at, JsonKind kind, int start, int stop)
    {
        var target = _unescaped;
        var source = start;
        while (true)
        {
            _bytes.AsSpan(source, stop - source).CopyTo(_bytes.AsSpan(_unescaped));
            _unescaped += stop - source;
            var c = _bytes[stop];
            if (c == '"') break;
            if (stop >= _tape.SourceLength) return Fail("json.syntax", at, "A string that starts here is not closed: expected '\"'.");
            if (c != '\\') return Fail("json.syntax", stop, $"{Found(stop)} in a string: control characters are written as \\u{c:x4}, or a quote is missing before it.");
            if (!Unescape(ref stop)) return false;
            source = stop;
            stop = FindStop(source);
        }
        _tape.Add() = new JsonNode { Kind = kind, Source = at, StartOrEnd = target, Length = _unescaped - target };
        at = stop + 1;
        return true;
    }

    bool Unescape(ref int at)
    {
        var c = _bytes[at + 1];
        if (c == 'u') return UnescapeUnicode(ref at);
        var plain = c switch
        {
            (byte)'"' or (byte)'\\' or (byte)'/' => c,
            (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f',
            (byte)'n' => (byte)'\n',
            (byte)'r' => (byte)'\r',
            (byte)'t' => (byte)'\t',
            _ => (byte)0,
        };
        if (plain == 0) return Fail("json.syntax", at, $"An unknown escape in a string: \\ is followed by {Found(at + 1)}. Write \\\\ for a backslash.");
        _bytes[_unescaped++] = plain;
        at += 2;
        return true;
    }

    bool UnescapeUnicode(ref int at)
    {
        var start = at;
        if (!TryHex(at + 2, out var unit)) return Fail("json.syntax", at, "\\u in a string is followed by four hexadecimal digits.");
        at += 6;
        Rune rune;
        if (char.IsHighSurrogate((char)unit) && _bytes[at] == '\\' && _bytes[at + 1] == 'u' && TryHex(at + 2, out var low) && char.IsLowSurrogate((char)low))
        {
            rune = new Rune((char)unit, (char)low);
            at += 6;
        }
        else if (!Rune.TryCreate((char)unit, out rune))
        {
            return Fail("json.surrogate", start, $"\\u{unit:x4} is half of a surrogate pair without the other half: it is not a character.");
        }
        _unescaped += rune.EncodeToUtf8(_bytes.AsSpan(_unescaped));
        return true;
    }

    bool TryHex(int at, out int value)
    {
        value = 0;
        if (at + 4 > _tape.SourceLength) return false;
        for (var i = at; i < at + 4; i++)
        {
            if (!char.IsAsciiHexDigit((char)_bytes[i])) return false;
            value = value << 4 | (_bytes[i] & 0xF) + (_bytes[i] > '9' ? 9 : 0);
        }
        return true;
    }
}
