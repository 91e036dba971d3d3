using System.Numerics;
using FactCheck.Text.Icu;
using FactCheck.Text.Segmentation;
using FactCheck.Text.Width;

namespace FactCheck.Text.Layout;

/// <summary>
/// Where the grapheme clusters of one paragraph begin. A paragraph in which no code point can join another (Latin, Hebrew without points,
/// Arabic without marks, Chinese) needs neither memory nor ICU: each code point is a cluster. Immutable once shared.
/// </summary>
internal sealed class ClusterMap
{
    // Above it a pile of marks is cut, as LayoutCell counts code units in 16 bits.
    const int MaxLength = 0x8000;

    // A format character, but UAX #29 keeps it apart.
    const int SoftHyphen = 0xAD;

    static readonly ClusterMap CodePoints = new(null);

    // One bit per code unit, set where a cluster starts, and one at the text's end; null: every code point is a cluster.
    readonly ulong[]? _starts;

    ClusterMap(ulong[]? starts) => _starts = starts;

    /// <summary>Finds the clusters of <paramref name="text"/>.</summary>
    /// <exception cref="IcuUnavailableException">The text needs ICU and it is missing.</exception>
    public static ClusterMap Create(ReadOnlySpan<char> text) => HasComplex(text) ? new ClusterMap(StartsByIcu(text)) : CodePoints;

    /// <summary>As <see cref="Create"/>, where additionally CR LF is one cluster.</summary>
    public static ClusterMap CreateJoiningLineBreaks(ReadOnlySpan<char> text) => new(StartsByIcu(text));

    /// <summary>The first cluster boundary after <paramref name="offset"/>, which is less than the length of <paramref name="text"/>.</summary>
    public int Next(ReadOnlySpan<char> text, int offset)
    {
        if (_starts is not null) return Next(_starts, offset);
        return char.IsHighSurrogate(text[offset]) && offset + 1 < text.Length && char.IsLowSurrogate(text[offset + 1]) ? offset + 2 : offset + 1;
    }

    /// <summary>True where a cluster starts at <paramref name="offset"/>, 0 up to the length of <paramref name="text"/>, or the text ends there.</summary>
    public bool IsStart(ReadOnlySpan<char> text, int offset) =>
        _starts is null
            ? offset == 0 || offset == text.Length || !char.IsSurrogatePair(text[offset - 1], text[offset])
            : (_starts[offset >> 6] & 1UL << offset) != 0;

    static bool HasComplex(ReadOnlySpan<char> text)
    {
        if (SingleUnitScan.Holds(text)) return false;
        foreach (var rune in text.EnumerateRunes())
            if ((CellWidth.TraitsOf(rune.Value) & CellTraits.Complex) != 0 && rune.Value != SoftHyphen) return true;
        return false;
    }

    static ulong[] StartsByIcu(ReadOnlySpan<char> text)
    {
        var starts = new ulong[(text.Length >> 6) + 1];
        starts[0] = 1;
        BreakIterator.Of(BreakKind.Grapheme).Mark(text, starts);
        for (var at = 0; at < text.Length;)
        {
            var next = Next(starts, at);
            for (at += MaxLength; at < next; at += MaxLength) Set(starts, char.IsLowSurrogate(text[at]) ? at - 1 : at);
            at = next;
        }
        return starts;
    }

    static int Next(ulong[] starts, int offset)
    {
        var at = offset + 1;
        var word = starts[at >> 6] >> at;
        if (word != 0) return at + BitOperations.TrailingZeroCount(word);
        for (var i = (at >> 6) + 1; ; i++)
            if (starts[i] != 0) return (i << 6) + BitOperations.TrailingZeroCount(starts[i]);
    }

    static void Set(ulong[] bits, int at) => bits[at >> 6] |= 1UL << at;
}
