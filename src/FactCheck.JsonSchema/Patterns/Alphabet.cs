namespace FactCheck.JsonSchema.Patterns;

/// <summary>
/// The code points as an automaton sees them: those that no set of the pattern tells apart are one symbol. Immutable.
/// </summary>
internal sealed class Alphabet
{
    const int Categories = 30;

    readonly byte[] _ascii = new byte[128];
    readonly int[] _starts;
    readonly byte[] _symbols;
    readonly bool[][] _members;

    Alphabet(int[] starts, byte[] symbols, bool[][] members)
    {
        (_starts, _symbols, _members) = (starts, symbols, members);
        for (var i = 0; i < 128; i++) _ascii[i] = Find(i);
    }

    /// <summary>The symbols of the first 128 code points.</summary>
    public ReadOnlySpan<byte> Ascii => _ascii;

    /// <summary>How many symbols there are.</summary>
    public int Size => _members.Length;

    /// <summary>The alphabet that tells the sets apart; null where it would have more than 256 symbols.</summary>
    public static Alphabet? Of(IReadOnlyList<CodePointSet> sets)
    {
        var boundaries = new List<int> { 0 };
        foreach (var set in sets) set.AddBoundaries(boundaries);
        var starts = Different(boundaries);
        var dependsOnCategory = false;
        foreach (var set in sets) dependsOnCategory |= set.DependsOnCategory;

        var signatures = new Dictionary<string, int>(StringComparer.Ordinal);
        var members = new List<bool[]>();
        var symbols = new byte[starts.Length * Categories];
        for (var i = 0; i < symbols.Length; i++)
        {
            var (start, category) = (starts[i / Categories], i % Categories);
            if (!dependsOnCategory && category > 0)
            {
                symbols[i] = symbols[i - 1];
                continue;
            }
            var member = new bool[sets.Count];
            var signature = new char[sets.Count];
            for (var set = 0; set < member.Length; set++)
            {
                member[set] = sets[set].Contains(start, category);
                signature[set] = member[set] ? '1' : '0';
            }
            if (!signatures.TryGetValue(new string(signature), out var symbol))
            {
                symbol = members.Count;
                if (symbol > byte.MaxValue) return null;
                signatures.Add(new string(signature), symbol);
                members.Add(member);
            }
            symbols[i] = (byte)symbol;
        }
        return new Alphabet(starts, symbols, [.. members]);
    }

    // In order, each once, and none behind the last code point.
    static int[] Different(List<int> boundaries)
    {
        boundaries.Sort();
        var different = new List<int>(boundaries.Count);
        foreach (var boundary in boundaries)
            if (boundary <= CodePointSet.MaxCodePoint && (different.Count == 0 || different[^1] != boundary)) different.Add(boundary);
        return [.. different];
    }

    /// <summary>The symbol of a code point.</summary>
    public int Symbol(int codePoint) => codePoint < 128 ? _ascii[codePoint] : Find(codePoint);

    /// <summary>Whether the set at an index contains a symbol.</summary>
    public bool Contains(int set, int symbol) => _members[symbol][set];

    byte Find(int codePoint)
    {
        // The last start that is not behind it; the first is 0.
        var (low, high) = (0, _starts.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_starts[middle] <= codePoint) low = middle;
            else high = middle - 1;
        }
        return _symbols[low * Categories + CodePointSet.CategoryOf(codePoint)];
    }
}
