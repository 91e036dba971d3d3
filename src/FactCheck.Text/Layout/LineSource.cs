using FactCheck.Text.Bidi;

namespace FactCheck.Text.Layout;

/// <summary>What a line is built from.</summary>
internal readonly ref struct LineSource
{
    /// <summary>The whole paragraph: what surrounds the line decides how its edges are shaped.</summary>
    public required ReadOnlySpan<char> Paragraph { get; init; }

    /// <summary>Offset of <see cref="Paragraph"/> in the document.</summary>
    public int Start { get; init; }

    /// <summary>The line, as offsets into <see cref="Paragraph"/>.</summary>
    public required TextSpan Line { get; init; }

    /// <summary>Clusters of <see cref="Paragraph"/>.</summary>
    public required ClusterMap Clusters { get; init; }

    /// <summary>Levels of <see cref="Paragraph"/>.</summary>
    public required BidiParagraph Bidi { get; init; }

    /// <summary>Order and shaping.</summary>
    public required BidiMode Mode { get; init; }

    /// <summary>Cells that the line may take.</summary>
    public required int Columns { get; init; }

    /// <summary>Cells between tab stops.</summary>
    public int TabWidth { get; init; }

    /// <summary>Code units after <see cref="Line"/> that an ellipsis stands for; 0 for none.</summary>
    public int Elided { get; init; }

    /// <summary>True where a line that starts right ends at the last column; else every line begins at column 0.</summary>
    public bool IsAligned { get; init; }

    /// <summary>True where the levels decide the order of cells.</summary>
    public bool IsReordered => Mode != BidiMode.Logical && !Bidi.IsPlain;
}
