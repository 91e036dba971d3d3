namespace FactCheck.Annotation.Anchoring;

/// <summary>
/// Edit distances to one pattern by bit vectors, 64 rows of the table at a time (Myers 1999, doi:10.1145/316542.316550; blocks after Hyyrö 2003):
/// O(text * pattern / 64). For one thread.
/// </summary>
sealed class NearMatcher
{
    readonly Dictionary<int, ulong[]> _rows = [];
    readonly int _length;
    readonly int _words;
    readonly ulong[] _none;
    readonly ulong[] _plus;
    readonly ulong[] _minus;

    /// <param name="pattern">Not empty.</param>
    public NearMatcher(ReadOnlySpan<int> pattern)
    {
        _length = pattern.Length;
        _words = (pattern.Length + 63) / 64;
        (_none, _plus, _minus) = (new ulong[_words], new ulong[_words], new ulong[_words]);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (!_rows.TryGetValue(pattern[i], out var row)) _rows[pattern[i]] = row = new ulong[_words];
            row[i / 64] |= 1UL << (i % 64);
        }
    }

    /// <summary>Distances of the whole pattern to the best stretch of <paramref name="text"/> that ends before each position 1..length; at index i for position i + 1.</summary>
    public int[] ToStretches(ReadOnlySpan<int> text) => Run(text, Start.Anywhere);

    /// <summary>Distances of the whole pattern to the first 1, 2, … units of <paramref name="text"/>.</summary>
    public int[] ToBeginnings(ReadOnlySpan<int> text) => Run(text, Start.AtFirst);

    int[] Run(ReadOnlySpan<int> text, Start start)
    {
        Array.Fill(_plus, ulong.MaxValue);
        Array.Clear(_minus);
        var distances = new int[text.Length];
        var distance = _length;
        var last = 1UL << ((_length - 1) % 64);
        for (var column = 0; column < text.Length; column++)
        {
            var row = _rows.GetValueOrDefault(text[column], _none);
            var carry = start == Start.AtFirst ? 1 : 0;
            for (var word = 0; word < _words; word++) carry = Advance(word, row[word], carry, word == _words - 1 ? last : 1UL << 63);
            distances[column] = distance += carry;
        }
        return distances;
    }

    // One column of 64 rows: the difference to the column before in the row of `high` is carried to the next 64.
    int Advance(int word, ulong equal, int carry, ulong high)
    {
        var (plus, minus) = (_plus[word], _minus[word]);
        var vertical = equal | minus;
        if (carry < 0) equal |= 1;
        var horizontal = unchecked((((equal & plus) + plus) ^ plus) | equal);
        var up = minus | ~(horizontal | plus);
        var down = plus & horizontal;
        var carried = (up & high) != 0 ? 1 : (down & high) != 0 ? -1 : 0;
        up <<= 1;
        down <<= 1;
        if (carry > 0) up |= 1;
        else if (carry < 0) down |= 1;
        _plus[word] = down | ~(vertical | up);
        _minus[word] = up & vertical;
        return carried;
    }

    enum Start
    {
        Anywhere,
        AtFirst,
    }
}
