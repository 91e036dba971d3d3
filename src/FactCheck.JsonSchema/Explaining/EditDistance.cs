namespace FactCheck.JsonSchema.Explaining;

/// <summary>
/// Insertions, deletions, replacements and swaps of neighbours that lead from one short text to others (optimal string alignment), in UTF-16 units. A column of
/// the table at once in the bits of a word: Hyyrö, A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances, 2003.
/// </summary>
internal sealed class EditDistance
{
    /// <summary>A bit for each unit of the text.</summary>
    public const int MaxLength = 64;

    readonly Dictionary<char, ulong> _places = [];
    readonly int _length;

    /// <summary>Prepares a text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is longer than <see cref="MaxLength"/>.</exception>
    public EditDistance(string text)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, MaxLength);
        _length = text.Length;
        for (var i = 0; i < text.Length; i++) _places[text[i]] = _places.GetValueOrDefault(text[i]) | 1UL << i;
    }

    /// <summary>The number of changes to another text.</summary>
    public int To(string other)
    {
        if (_length == 0) return other.Length;
        var last = 1UL << _length - 1;
        var (distance, places) = (_length, 0UL);

        // Where a row is one more, or one less, than the row above it; where it equals the row above it one column before.
        var (more, less, diagonal) = (ulong.MaxValue, 0UL, 0UL);
        foreach (var unit in other)
        {
            var placesBefore = places;
            places = _places.GetValueOrDefault(unit);
            var swapped = (~diagonal & places) << 1 & placesBefore;
            diagonal = (places & more) + more ^ more | places | less | swapped;

            // The same along the row.
            var (moreAcross, lessAcross) = (less | ~(diagonal | more), diagonal & more);
            if ((moreAcross & last) != 0) distance++;
            if ((lessAcross & last) != 0) distance--;
            moreAcross = moreAcross << 1 | 1;
            more = lessAcross << 1 | ~(diagonal | moreAcross);
            less = moreAcross & diagonal;
        }
        return distance;
    }
}
