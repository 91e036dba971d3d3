using System.Text;

namespace FactCheck.JsonSchema.Patterns;

/// <summary>Walks an <see cref="Nfa"/> through a text in all its states at once: slower than a <see cref="Dfa"/>, but never larger than the pattern.</summary>
internal static class NfaMatcher
{
    /// <summary>Whether the pattern matches; null once the budget is spent.</summary>
    /// <param name="nfa">The automaton.</param>
    /// <param name="utf8">The text, valid UTF-8.</param>
    /// <param name="scratch">Buffers.</param>
    /// <param name="budget">States that may still be visited; what is left after.</param>
    public static bool? IsMatch(Nfa nfa, ReadOnlySpan<byte> utf8, PatternScratch scratch, ref long budget)
    {
        var (current, following) = (scratch.Current, scratch.Following);
        current.Clear(nfa.Count);
        current.Add(nfa, nfa.Start, utf8.IsEmpty ? Edges.Start | Edges.End : Edges.Start);
        for (var i = 0; i < utf8.Length && !current.Matches;)
        {
            if ((budget -= current.Count + 1) < 0) return null;
            Rune.DecodeFromUtf8(utf8[i..], out var rune, out var length);
            var symbol = nfa.Alphabet.Symbol(rune.Value);
            i += length;
            var edges = i == utf8.Length ? Edges.End : Edges.None;
            following.Clear(nfa.Count);
            foreach (var member in current.Members)
            {
                var node = nfa.State(member);
                if (node.Kind == NfaKind.Set && nfa.Alphabet.Contains(node.Set, symbol)) following.Add(nfa, node.Next, edges);
            }
            following.Add(nfa, nfa.Start, edges);
            (current, following) = (following, current);
        }
        return current.Matches;
    }
}
