using System.Runtime.InteropServices;
using System.Text;

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
        var (known, sets, isStart, next) = (new Dictionary<string, int>(StringComparer.Ordinal), new List<int[]>(), new List<bool>(), new List<short>());
        var states = new NfaStates();
        var steps = Math.Min(MaxSteps, budget.Steps);
        var before = steps;
        sets.Add([]);
        sets.Add([]);
        isStart.AddRange([false, false]);
        next.AddRange(Enumerable.Repeat((short)Matched, size));
        next.AddRange(Enumerable.Repeat((short)Lost, size));

        states.Clear(nfa.States.Count);
        states.Add(nfa, nfa.Start, Edges.Start);
        var start = StateOf(true);
        for (var state = Lost + 1; state < sets.Count; state++)
        {
            for (var symbol = 0; symbol < size; symbol++)
            {
                if ((steps -= sets[state].Length + 8) < 0 || sets.Count > MaxStates)
                {
                    budget.Steps -= before - steps;
                    return null;
                }
                states.Clear(nfa.States.Count);
                foreach (var member in sets[state])
                {
                    var node = nfa.States[member];
                    if (node.Kind == NfaKind.Set && nfa.Alphabet.Contains(node.Set, symbol)) states.Add(nfa, node.Next, Edges.None);
                }
                // A match may begin anywhere.
                states.Add(nfa, nfa.Start, Edges.None);
                next.Add((short)StateOf(false));
            }
        }
        budget.Steps -= before - steps;
        var matchesAtEnd = sets.Select((set, i) => i == Matched || MatchesAtEnd(nfa, states, set, isStart[i])).ToArray();
        return new Dfa(nfa.Alphabet, [.. next], matchesAtEnd, start);

        int StateOf(bool atStart)
        {
            if (states.Matches) return Matched;
            var members = states.Members.ToArray();
            Array.Sort(members);
            // Only what reads, or waits for the end, tells states apart; the start is told apart because ^ holds there.
            members = [.. members.Where(m => nfa.States[m].Kind is NfaKind.Set or NfaKind.AtEnd)];
            if (members.Length == 0 && !CanStartAgain(nfa)) return Lost;
            var key = (atStart ? "^" : "") + new string(MemoryMarshal.Cast<int, char>(members));
            if (known.TryGetValue(key, out var state)) return state;
            known.Add(key, sets.Count);
            sets.Add(members);
            isStart.Add(atStart);
            return sets.Count - 1;
        }
    }

    /// <summary>False where every way in is through ^, so that a text once lost stays lost.</summary>
    static bool CanStartAgain(Nfa nfa)
    {
        var states = new NfaStates();
        states.Clear(nfa.States.Count);
        states.Add(nfa, nfa.Start, Edges.None);
        foreach (var state in states.Members)
            if (nfa.States[state].Kind is NfaKind.Set or NfaKind.AtEnd or NfaKind.Match) return true;
        return false;
    }

    static bool MatchesAtEnd(Nfa nfa, NfaStates states, int[] members, bool atStart)
    {
        states.Clear(nfa.States.Count);
        foreach (var member in members)
            if (nfa.States[member].Kind == NfaKind.AtEnd) states.Add(nfa, nfa.States[member].Next, atStart ? Edges.Start | Edges.End : Edges.End);
        return states.Matches;
    }
}
