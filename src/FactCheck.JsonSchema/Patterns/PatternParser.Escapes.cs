using System.Globalization;

namespace FactCheck.JsonSchema.Patterns;

internal sealed partial class PatternParser
{
    PatternNode Escape()
    {
        switch (Peek)
        {
            case 'b' or 'B':
                return new PatternNode.Anchor(_points[_at++] == 'b' ? AnchorKind.WordBoundary : AnchorKind.NoWordBoundary);
            case 'k' when Next == '<':
                _at += 2;
                _referenceNames.Add(GroupName());
                // Names may be used before they are given: they are counted from below, and resolved at the end.
                return new PatternNode.BackReference(-_referenceNames.Count);
            case >= '1' and <= '9':
                var index = Number();
                _highestReference = Math.Max(_highestReference, index);
                return new PatternNode.BackReference(index);
        }
        return ClassEscape() is { } set ? new PatternNode.Set(set) : Point(CharacterEscape());
    }

    /// <summary>A set such as <c>\d</c> or <c>\p{Letter}</c>; null where the escape is of one character.</summary>
    CodePointSet? ClassEscape()
    {
        var set = Peek switch
        {
            'd' => CodePointSet.Digits,
            'D' => CodePointSet.Digits.Complement(),
            's' => CodePointSet.WhiteSpace,
            'S' => CodePointSet.WhiteSpace.Complement(),
            'w' => CodePointSet.WordCharacters,
            'W' => CodePointSet.WordCharacters.Complement(),
            _ => null,
        };
        if (set is not null)
        {
            _at++;
            return set;
        }
        return Peek is 'p' or 'P' ? Property() : null;
    }

    CodePointSet Property()
    {
        var isNegated = _points[_at++] == 'P';
        var end = Array.IndexOf(_points, '}', _at);
        if (Peek != '{' || end < 0)
        {
            Fail("\\p is followed by a property in braces: \\p{Letter}");
            return CodePointSet.Any;
        }
        var expression = string.Concat(_points[(_at + 1)..end].Select(char.ConvertFromUtf32));
        if (UnicodeProperty.Find(expression) is not { } set)
        {
            Fail($"\\p{{{expression}}} is no property that is known here: general categories are, such as \\p{{Letter}}");
            return CodePointSet.Any;
        }
        _at = end + 1;
        return isNegated ? set.Complement() : set;
    }

    int CharacterEscape()
    {
        var point = Peek;
        _at++;
        switch (point)
        {
            case 't': return '\t';
            case 'n': return '\n';
            case 'v': return '\v';
            case 'f': return '\f';
            case 'r': return '\r';
            case '0' when Peek is not (>= '0' and <= '9'): return 0;
            case 'c' when Peek is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'): return _points[_at++] & 0x1F;
            case 'x' when TryHex(2, out var value): return value;
            case 'u': return UnicodeEscape();
            case End:
                Fail("the pattern ends in a backslash");
                return 0;
        }
        if (point < 0x80 && (char.IsPunctuation((char)point) || char.IsSymbol((char)point))) return point;
        Fail($"\\{char.ConvertFromUtf32(point)} is no escape");
        return 0;
    }

    int UnicodeEscape()
    {
        if (Peek == '{')
        {
            var end = Array.IndexOf(_points, '}', _at);
            if (end > _at + 1 && end <= _at + 9)
            {
                var digits = string.Concat(_points[(_at + 1)..end].Select(char.ConvertFromUtf32));
                if (int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var point) && point is >= 0 and <= CodePointSet.MaxCodePoint)
                {
                    _at = end + 1;
                    return point;
                }
            }
        }
        else if (TryHex(4, out var unit))
        {
            var second = _at;
            if (unit is < 0xD800 or > 0xDBFF || Peek != '\\' || Next != 'u') return unit;
            _at += 2;
            if (TryHex(4, out var low) && low is >= 0xDC00 and <= 0xDFFF) return char.ConvertToUtf32((char)unit, (char)low);
            _at = second;
            return unit;
        }
        Fail("\\u is followed by four hexadecimal digits, or by a code point in braces");
        return 0;
    }

    bool TryHex(int length, out int value)
    {
        value = 0;
        if (_at + length > _points.Length) return false;
        for (var i = _at; i < _at + length; i++)
        {
            if (_points[i] > 'f' || !char.IsAsciiHexDigit((char)_points[i])) return false;
            value = value << 4 | int.Parse([(char)_points[i]], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        }
        _at += length;
        return true;
    }

    CodePointSet CharacterClass()
    {
        var isNegated = Peek == '^';
        if (isNegated) _at++;
        var sets = new List<CodePointSet>();
        while (Peek is not (End or ']'))
        {
            var (first, set) = ClassAtom();
            if (Peek != '-' || Next is ']' or End)
            {
                sets.Add(set ?? CodePointSet.OfRange(first, first));
                continue;
            }
            _at++;
            var (last, lastSet) = ClassAtom();
            if (set is not null || lastSet is not null) Fail("a range in a class needs a character at both ends");
            else if (first > last) Fail("a range in a class ends before it begins");
            else sets.Add(CodePointSet.OfRange(first, last));
        }
        if (Peek == ']') _at++;
        else Fail("a class is not closed by ']'");
        var union = CodePointSet.Union(sets);
        return isNegated ? union.Complement() : union;
    }

    (int Point, CodePointSet? Set) ClassAtom()
    {
        if (Peek == End) return (0, null);
        var point = _points[_at++];
        if (point != '\\') return (point, null);
        if (Peek == 'b')
        {
            _at++;
            return ('\b', null);
        }
        return ClassEscape() is { } set ? (0, set) : (CharacterEscape(), null);
    }

    void CheckReferences()
    {
        if (_highestReference > Groups) Fail($"\\{_highestReference} refers to a group that is not there: there are {Groups}");
        foreach (var name in _referenceNames)
            if (!_names.ContainsKey(name)) Fail($"\\k<{name}> refers to a group that is not there");
    }

    /// <summary>Puts the numbers of groups in the place of their names.</summary>
    PatternNode Resolve(PatternNode node) => _referenceNames.Count == 0 ? node : node switch
    {
        PatternNode.BackReference { Index: < 0 } named => new PatternNode.BackReference(_names[_referenceNames[-named.Index - 1]]),
        PatternNode.Sequence sequence => new PatternNode.Sequence([.. sequence.Parts.Select(Resolve)]),
        PatternNode.Choice choice => new PatternNode.Choice([.. choice.Options.Select(Resolve)]),
        PatternNode.Repeat repeat => repeat with { Body = Resolve(repeat.Body) },
        PatternNode.Group group => group with { Body = Resolve(group.Body) },
        PatternNode.Look look => look with { Body = Resolve(look.Body) },
        _ => node,
    };
}
