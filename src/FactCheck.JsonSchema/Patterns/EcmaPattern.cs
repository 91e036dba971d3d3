namespace FactCheck.JsonSchema.Patterns;

/// <summary>
/// A regular expression of ECMA-262, matched over UTF-8 code points: by a deterministic automaton where it has one of fair size, else by a
/// nondeterministic one, both in time linear in the text; by backtracking on a budget only for what no automaton can do. Immutable.
/// </summary>
internal sealed class EcmaPattern
{
    readonly Dfa? _dfa;
    readonly Nfa? _nfa;
    readonly BacktrackProgram? _program;

    /// <summary>Longer texts are no patterns that anyone wrote.</summary>
    const int MaxLength = 20_000;

    EcmaPattern(string source, PatternNode root, int groups, PatternBudget budget)
    {
        Source = source;
        _nfa = Nfa.Of(root, budget);
        _dfa = _nfa is null ? null : Dfa.Of(_nfa, budget);
        _program = _nfa is null ? new BacktrackProgram(root, groups) : null;
    }

    /// <summary>As written.</summary>
    public string Source { get; }

    /// <summary>The pattern, or null and what is wrong with it.</summary>
    public static EcmaPattern? TryCreate(string source, PatternBudget budget, out string fault)
    {
        fault = source.Length > MaxLength ? $"it has more than {MaxLength:N0} characters" : budget.Take(source) ?? "";
        if (fault.Length > 0) return null;
        (var root, var groups, var syntax) = PatternParser.Parse(source);
        if (root is not null) return new EcmaPattern(source, root, groups, budget);
        fault = $"it is no ECMA-262 regular expression: {syntax}";
        return null;
    }

    /// <summary>Whether the text is a regular expression; cheaper than making one.</summary>
    public static bool IsPattern(string source) => source.Length <= MaxLength && PatternParser.Parse(source).Root is not null;

    /// <summary>Whether the pattern matches anywhere in a text; null once the budget of steps is spent.</summary>
    public bool? IsMatch(ReadOnlySpan<byte> utf8, PatternScratch scratch, ref long budget)
    {
        if (_dfa is not null) return _dfa.IsMatch(utf8);
        return _nfa is not null ? NfaMatcher.IsMatch(_nfa, utf8, scratch, ref budget) : scratch.Backtracker.IsMatch(_program!, utf8, ref budget);
    }
}
