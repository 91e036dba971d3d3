using FactCheck.Text.Icu;

namespace FactCheck.Text.Segmentation;

/// <summary>Grapheme cluster boundaries (UAX #29) of one piece of a text. Immutable.</summary>
internal sealed class Graphemes
{
    readonly TextSpan _piece;

    // Every boundary in the text's offsets, the piece's two edges included; null: every code unit is a cluster.
    readonly int[]? _boundaries;

    Graphemes(TextSpan piece, int[]? boundaries) => (_piece, _boundaries) = (piece, boundaries);

    /// <summary>True where every code unit is a cluster.</summary>
    public bool AreSingleUnits => _boundaries is null;

    /// <summary>Finds the clusters of <paramref name="piece"/>, whose edges are cluster boundaries of the text.</summary>
    public static Graphemes Of(string text, TextSpan piece)
    {
        var content = piece.Of(text);
        if (SingleUnitScan.Holds(content)) return new Graphemes(piece, null);
        var found = new List<int>(content.Length + 1) { 0 };
        BreakIterator.Of(BreakKind.Grapheme).Append(content, 0, content.Length, found);
        var boundaries = found.ToArray();
        foreach (ref var boundary in boundaries.AsSpan()) boundary += piece.Start;
        return new Graphemes(piece, boundaries);
    }

    /// <summary>The boundary after <paramref name="offset"/>, which lies in the piece and is not its end.</summary>
    public int After(int offset)
    {
        if (_boundaries is null) return offset + 1;
        var found = Array.BinarySearch(_boundaries, offset);
        return _boundaries[found >= 0 ? found + 1 : ~found];
    }

    /// <summary>The boundary before <paramref name="offset"/>, which lies in the piece or at its end and is not its start.</summary>
    public int Before(int offset)
    {
        if (_boundaries is null) return offset - 1;
        var found = Array.BinarySearch(_boundaries, offset);
        return _boundaries[(found >= 0 ? found : ~found) - 1];
    }

    /// <summary>The boundary at or before <paramref name="offset"/>.</summary>
    public int Floor(int offset) => IsBoundary(offset) ? offset : Before(offset);

    /// <summary>The boundary at or after <paramref name="offset"/>.</summary>
    public int Ceiling(int offset) => IsBoundary(offset) ? offset : After(offset);

    bool IsBoundary(int offset) =>
        _boundaries is null || offset == _piece.Start || offset == _piece.End || Array.BinarySearch(_boundaries, offset) >= 0;
}
