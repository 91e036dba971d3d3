using System.Text;
using FactCheck.JsonSchema.Compiling;

namespace FactCheck.JsonSchema.Patterns;

/// <summary>A deterministic automaton that finds whether an <see cref="Nfa"/> matches anywhere in a text: one look-up per code point. Immutable.</summary>
internal sealed class Dfa
{
    const int MaxStates = 1024;
    const int MaxSteps = 1_000_000;

    /// <summary>The state of a match: nothing that follows can undo it.</summary>
    const int Matched = 0;
    /// <summary>The state from which no match can be reached.</summary>
    const int Lost = 1;

    readonly Alphabet _alphabet;
    readonly short[] _next;
    readonly bool[] _matchesAtEnd;
    readonly int _start;

    Dfa(Alphabet alphabet, short[] next, bool[] matchesAtEnd, int start) =>
        (_alphabet, _next, _matchesAtEnd, _start) = (alphabet, next, matchesAtEnd, start);

    public bool IsMatch(ReadOnlySpan<byte> utf8)
    {
        var state = _start;
        var size = _alphabet.Size;
        var ascii = _alphabet.Ascii;
        for (var i = 0; i < utf8.Length && state > Lost;)
        {
            var b = utf8[i];
            if (b < ascii.Length)
            {
                state = _next[state * size + ascii[b]];
                i++;
                continue;
            }
            Rune.DecodeFromUtf8(utf8[i..], out var rune, out var length);
            state = _next[state * size + _alphabet.Symbol(rune.Value)];
            i += length;
        }
        return _matchesAtEnd[state];
    }

    /// <summary>The automaton, or null where it would be too large to be worth having.</summary>
    public static Dfa? Of(Nfa nfa, PatternBudget budget)
    {
        var size = nfa.Alphabet.Size;
        var (known, sets) = (new Dictionary<string, int>(StringComparer.Ordinal), new List<int[]>());
        var next = new short[16 * size];
        var (states, waiting) = (new NfaStates(), new List<int>());
        var steps = Math.Min(MaxSteps, budget.Steps);
        var before = steps;
        var canStartAgain = CanStartAgain(nfa);
        sets.Add([]);
        sets.Add([]);
        for (var i = size * Lost; i < size * (Lost + 1); i++) next[i] = Lost;

        states.Clear(nfa.Count);
        states.Add(nfa, nfa.Start, Edges.Start);
        var start = StateOf(Edges.Start);
        for (var state = Lost + 1; state < sets.Count; state++)
        {
            if (next.Length < (state + 1) * size) next = Arrays.Enlarged(next);
            for (var symbol = 0; symbol < size; symbol++)
            {
                if ((steps -= sets[state].Length + 8) < 0 || sets.Count > MaxStates)
                {
                    budget.Steps -= before - steps;
                    return null;
                }
                states.Clear(nfa.Count);
                foreach (var member in sets[state])
                {
                    var node = nfa.State(member);
                    if (node.Kind == NfaKind.Set && nfa.Alphabet.Contains(node.Set, symbol)) states.Add(nfa, node.Next, Edges.None);
                }
                // A match may begin anywhere.
                states.Add(nfa, nfa.Start, Edges.None);
                steps -= states.Count;
                next[state * size + symbol] = (short)StateOf(Edges.None);
            }
        }
        budget.Steps -= before - steps;
        var matchesAtEnd = new bool[sets.Count];
        for (var i = 0; i < matchesAtEnd.Length; i++)
            matchesAtEnd[i] = i == Matched || MatchesAtEnd(nfa, states, sets[i], i == start ? Edges.Start : Edges.None);
        return new Dfa(nfa.Alphabet, Arrays.First(next, sets.Count * size), matchesAtEnd, start);

        int StateOf(Edges edges)
        {
            if (states.Matches) return Matched;
            // Only what reads, or waits for the end, tells states apart; the start is told apart because ^ holds there.
            waiting.Clear();
            foreach (var member in states.Members)
                if (nfa.State(member).Kind is NfaKind.Set or NfaKind.AtEnd) waiting.Add(member);
            if (waiting.Count == 0 && !canStartAgain) return Lost;
            waiting.Sort();
            var key = KeyOf(waiting, edges);
            if (known.TryGetValue(key, out var state)) return state;
            known.Add(key, sets.Count);
            sets.Add([.. waiting]);
            return sets.Count - 1;
        }
    }

    // An automaton has fewer states than a character has values.
    static string KeyOf(List<int> members, Edges edges)
    {
        var key = new char[members.Count + 1];
        key[^1] = edges == Edges.Start ? '^' : ' ';
        for (var i = 0; i < members.Count; i++) key[i] = (char)members[i];
        return new string(key);
    }

    /// <summary>False where every way in is through ^, so that a text once lost stays lost.</summary>
    static bool CanStartAgain(Nfa nfa)
    {
        var states = new NfaStates();
        states.Clear(nfa.Count);
        states.Add(nfa, nfa.Start, Edges.None);
        foreach (var state in states.Members)
            if (nfa.State(state).Kind is NfaKind.Set or NfaKind.AtEnd or NfaKind.Match) return true;
        return false;
    }

    static bool MatchesAtEnd(Nfa nfa, NfaStates states, int[] members, Edges edges)
    {
        states.Clear(nfa.Count);
        foreach (var member in members)
            if (nfa.State(member).Kind == NfaKind.AtEnd) states.Add(nfa, nfa.State(member).Next, edges | Edges.End);
        return states.Matches;
    }
}
