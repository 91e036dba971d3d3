using FactCheck.Terminal.Cells;

namespace FactCheck.Terminal.Vt;

/// <summary>What a <see cref="FrameEncoder"/> may send.</summary>
public sealed record EncoderOptions
{
    /// <summary>Colours are reduced to this level. Default: 24-bit.</summary>
    public ColorLevel Colors { get; init; } = ColorLevel.TrueColor;

    /// <summary>Underline styles. Default: one line only.</summary>
    public UnderlineSupport Underlines { get; init; }

    /// <summary>Frames of more than a few cells are wrapped in synchronized output (mode 2026). Default: no.</summary>
    public bool SynchronizesOutput { get; init; }

    /// <summary>
    /// Rows with right-to-left glyphs carry U+200E U+202D on their first cell and U+202C on their last, so that a terminal that reorders by
    /// itself keeps the order sent. Default: no.
    /// </summary>
    public bool GuardsRightToLeftRows { get; init; }

    /// <summary>Erasing fills with the background colour in force (terminfo <c>bce</c>); without it only blanks of the default colour are erased. Default: yes.</summary>
    public bool ErasesWithBackground { get; init; } = true;
}
