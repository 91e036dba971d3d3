using FactCheck.Text.Bidi;

namespace FactCheck.Text.Layout;

/// <summary>One screen line: its clusters in visual order, left to right, and the map between columns and offsets. Immutable.</summary>
public sealed class LineLayout
{
    /// <summary>The part of the document on this line, trailing white space included, line break not.</summary>
    public TextSpan Span => throw new NotImplementedException();

    /// <summary>Direction of the paragraph.</summary>
    public TextDirection Direction => throw new NotImplementedException();

    /// <summary>Clusters from the leftmost column to the rightmost. Trailing spaces that do not fit are absent.</summary>
    public ReadOnlySpan<LayoutCell> Cells => throw new NotImplementedException();

    /// <summary>True where any cluster runs right to left (the row then needs its guard).</summary>
    public bool HasRightToLeft => throw new NotImplementedException();

    /// <summary>Column on which the caret stands for <paramref name="offset"/>: the cell of the cluster that holds it; at the line's end the cell after the last in reading direction.</summary>
    public int ColumnOf(int offset) => throw new NotImplementedException();

    /// <summary>Offset of the cluster at or nearest to <paramref name="column"/>; past the text in reading direction: the line's end.</summary>
    public int OffsetAt(int column) => throw new NotImplementedException();
}
