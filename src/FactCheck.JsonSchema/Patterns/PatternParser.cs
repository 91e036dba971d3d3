using System.Globalization;
using System.Text;

namespace FactCheck.JsonSchema.Patterns;

/// <summary>
/// Parses a regular expression of ECMA-262 (22.2.1) with the <c>u</c> flag, as JSON Schema recommends. One indulgence: an escaped ASCII
/// punctuation mark stands for itself, though the flag allows that only of the marks that have a meaning.
/// </summary>
internal sealed partial class PatternParser
{
    /// <summary>Groups nest no deeper.</summary>
    const int MaxDepth = 100;
    const int End = -1;

    readonly int[] _points;
    readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    readonly List<string> _referenceNames = [];
    int _highestReference;
    int _at;
    int _depth;
    string? _fault;

    PatternParser(string source)
    {
        var points = new List<int>(source.Length);
        foreach (var rune in source.EnumerateRunes()) points.Add(rune.Value);
        _points = [.. points];
    }

    /// <summary>Capture groups seen.</summary>
    public int Groups { get; private set; }

    /// <summary>The tree, or null and what is wrong.</summary>
    public static (PatternNode? Root, int Groups, string Fault) Parse(string source)
    {
        var parser = new PatternParser(source);
        var root = parser.Disjunction();
        if (parser._fault is null && parser.Peek == ')') parser.Fail("')' closes no group");
        if (parser._fault is null) parser.CheckReferences();
        return parser._fault is null ? (parser.Resolve(root), parser.Groups, "") : (null, 0, parser._fault);
    }

    int Peek => _at < _points.Length ? _points[_at] : End;

    int Next => _at + 1 < _points.Length ? _points[_at + 1] : End;

    PatternNode Disjunction()
    {
        var options = new List<PatternNode> { Alternative() };
        while (Peek == '|')
        {
            _at++;
            options.Add(Alternative());
        }
        return options.Count == 1 ? options[0] : new PatternNode.Choice(options);
    }

    PatternNode Alternative()
    {
        var parts = new List<PatternNode>();
        while (Peek is not (End or '|' or ')')) parts.Add(Term());
        return parts.Count == 1 ? parts[0] : new PatternNode.Sequence(parts);
    }

    PatternNode Term()
    {
        var firstGroup = Groups + 1;
        var atom = Atom();
        var isAssertion = atom is PatternNode.Anchor or PatternNode.Look;
        if (Peek is not ('*' or '+' or '?' or '{')) return atom;
        if (isAssertion) return Fail("a quantifier after an assertion repeats nothing");
        var (min, max) = Quantifier();
        var greed = Peek == '?' ? Greed.Lazy : Greed.Greedy;
        if (greed == Greed.Lazy) _at++;
        if (min > max) return Fail($"the quantifier {{{min},{max}}} ends before it begins");
        if (Peek is '*' or '+' or '{' || (Peek == '?' && _fault is null)) return Fail("two quantifiers follow one another");
        return new PatternNode.Repeat(atom, min, max, greed, firstGroup, Groups + 1);
    }

    (int Min, int Max) Quantifier()
    {
        switch (_points[_at++])
        {
            case '*': return (0, int.MaxValue);
            case '+': return (1, int.MaxValue);
            case '?': return (0, 1);
        }
        if (!char.IsAsciiDigit((char)Math.Max(0, Peek)))
        {
            Fail("'{' starts no quantifier: write \\{ for a brace");
            return (0, 0);
        }
        var min = Number();
        var max = min;
        if (Peek == ',')
        {
            _at++;
            max = Peek is >= '0' and <= '9' ? Number() : int.MaxValue;
        }
        if (Peek == '}') _at++;
        else Fail("a quantifier is not closed by '}'");
        return (min, max);
    }

    int Number()
    {
        long value = 0;
        for (; Peek is >= '0' and <= '9'; _at++) value = Math.Min(int.MaxValue, value * 10 + (Peek - '0'));
        return (int)value;
    }

    PatternNode Atom()
    {
        var point = _points[_at++];
        switch (point)
        {
            case '^': return new PatternNode.Anchor(AnchorKind.Start);
            case '$': return new PatternNode.Anchor(AnchorKind.End);
            case '.': return new PatternNode.Set(CodePointSet.NotLineEnds);
            case '(': return GroupOrLook();
            case '[': return new PatternNode.Set(CharacterClass());
            case '\\': return Escape();
            case '*' or '+' or '?': return Fail($"'{(char)point}' has nothing before it to repeat");
            case '{' or '}' or ']': return Fail($"'{(char)point}' stands alone: write \\{(char)point}");
            default: return Point(point);
        }
    }

    PatternNode GroupOrLook()
    {
        if (++_depth > MaxDepth) return Fail($"groups nest deeper than {MaxDepth} levels");
        var node = Peek == '?' ? Special() : Capture();
        if (_fault is null && Peek != ')') return Fail("a group is not closed by ')'");
        _at++;
        _depth--;
        return node;
    }

    PatternNode.Group Capture()
    {
        var index = ++Groups;
        return new PatternNode.Group(Disjunction(), index);
    }

    PatternNode Special()
    {
        _at++;
        var (kind, next) = (Peek, Next);
        switch (kind)
        {
            case ':':
                _at++;
                // A group of its own, so that an assertion in it can be repeated as an assertion alone cannot.
                return new PatternNode.Sequence([Disjunction()]);
            case '=' or '!':
                _at++;
                return new PatternNode.Look(Disjunction(), kind == '=' ? LookKind.Ahead : LookKind.NotAhead);
            case '<' when next is '=' or '!':
                _at += 2;
                return new PatternNode.Look(Disjunction(), next == '=' ? LookKind.Behind : LookKind.NotBehind);
            case '<':
                _at++;
                var name = GroupName();
                if (_fault is null && !_names.TryAdd(name, Groups + 1)) return Fail($"two groups are called {name}");
                return Capture();
            default:
                return Fail("'(?' starts no group that ECMA-262 knows: they are (?: (?= (?! (?<= (?<! (?<name>");
        }
    }

    string GroupName()
    {
        var name = new StringBuilder();
        for (; Peek is not (End or '>'); _at++)
        {
            var rune = new Rune(Peek);
            var isGood = rune.Value is '$' or '_' || Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.LetterNumber
                || (name.Length > 0 && (Rune.IsDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation));
            if (!isGood) break;
            name.Append(rune);
        }
        if (Peek != '>' || name.Length == 0) Fail("a group name is letters and digits, closed by '>'");
        else _at++;
        return name.ToString();
    }

    static PatternNode.Set Point(int point) => new(CodePointSet.OfRange(point, point));

    PatternNode.Empty Fail(string fault)
    {
        _fault ??= string.Create(CultureInfo.InvariantCulture, $"{fault} (at character {Math.Min(_at, _points.Length)})");
        _at = _points.Length;
        return new PatternNode.Empty();
    }
}
