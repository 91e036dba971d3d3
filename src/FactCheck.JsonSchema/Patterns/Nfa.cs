using FactCheck.JsonSchema.Compiling;

namespace FactCheck.JsonSchema.Patterns;

/// <summary>A nondeterministic automaton after Thompson, of a pattern without lookarounds, back references and word boundaries. Immutable.</summary>
internal sealed class Nfa
{
    /// <summary>A pattern with more states (from counted repetition) is matched by backtracking instead.</summary>
    public const int MaxStates = 4096;

    NfaState[] _states = new NfaState[16];
    int _count;
    readonly List<CodePointSet> _sets = [];

    Nfa()
    {
    }

    /// <summary>How many states there are.</summary>
    public int Count => _count;

    public int Start { get; private set; }

    public Alphabet Alphabet { get; private set; } = Alphabet.Of([])!;

    public NfaState State(int at) => _states[at];

    /// <summary>The automaton, or null where the pattern needs more than one.</summary>
    public static Nfa? Of(PatternNode root, PatternBudget budget)
    {
        if (budget.States <= 0) return null;
        var nfa = new Nfa();
        var match = nfa.Add(new NfaState(NfaKind.Match, -1, -1, -1));
        nfa.Start = nfa.Build(root, match);
        if (nfa.Start < 0 || nfa._count > MaxStates || Alphabet.Of(nfa._sets) is not { } alphabet) return null;
        budget.States -= nfa._count;
        nfa.Alphabet = alphabet;
        return nfa;
    }

    /// <summary>Adds the states of a node that lead to <paramref name="next"/>; their first, or -1 where the node has no automaton.</summary>
    int Build(PatternNode node, int next)
    {
        if (next < 0 || _count > MaxStates) return -1;
        switch (node)
        {
            case PatternNode.Empty:
                return next;
            case PatternNode.Set set:
                return Add(new NfaState(NfaKind.Set, next, -1, SetIndex(set.Points)));
            case PatternNode.Group group:
                return Build(group.Body, next);
            case PatternNode.Anchor { Kind: AnchorKind.Start or AnchorKind.End } anchor:
                return Add(new NfaState(anchor.Kind == AnchorKind.Start ? NfaKind.AtStart : NfaKind.AtEnd, next, -1, -1));
            case PatternNode.Sequence sequence:
                for (var i = sequence.Parts.Count - 1; i >= 0; i--) next = Build(sequence.Parts[i], next);
                return next;
            case PatternNode.Choice choice:
                var first = -1;
                for (var i = choice.Options.Count - 1; i >= 0; i--)
                {
                    var option = Build(choice.Options[i], next);
                    if (option < 0) return -1;
                    first = first < 0 ? option : Add(new NfaState(NfaKind.Split, option, first, -1));
                }
                return first;
            case PatternNode.Repeat repeat:
                return BuildRepeat(repeat, next);
            default:
                return -1;
        }
    }

    int BuildRepeat(PatternNode.Repeat repeat, int next)
    {
        if (repeat.Min > MaxStates || (repeat.Max != int.MaxValue && repeat.Max > MaxStates)) return -1;
        if (repeat.Max == int.MaxValue)
        {
            var loop = Add(new NfaState(NfaKind.Split, next, -1, -1));
            var body = Build(repeat.Body, loop);
            if (body < 0) return -1;
            _states[loop] = _states[loop] with { Other = body };
            next = loop;
        }
        else
        {
            var end = next;
            for (var i = repeat.Min; i < repeat.Max; i++)
            {
                var body = Build(repeat.Body, next);
                if (body < 0) return -1;
                next = Add(new NfaState(NfaKind.Split, body, end, -1));
            }
        }
        for (var i = 0; i < repeat.Min && next >= 0; i++) next = Build(repeat.Body, next);
        return next;
    }

    int Add(NfaState state)
    {
        if (_count == _states.Length) _states = Arrays.Enlarged(_states);
        _states[_count] = state;
        return _count++;
    }

    int SetIndex(CodePointSet set)
    {
        var index = _sets.IndexOf(set);
        if (index >= 0) return index;
        _sets.Add(set);
        return _sets.Count - 1;
    }
}
