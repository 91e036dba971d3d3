using FactCheck.Text.Bidi;

namespace FactCheck.Text.Layout;

/// <summary>How a text is broken into screen lines.</summary>
public sealed record LayoutOptions
{
    /// <summary>Terminal cells a line may take; at least 2.</summary>
    public required int Columns { get; init; }

    /// <summary>Direction of every paragraph; null: each by its first strong character.</summary>
    public TextDirection? Direction { get; init; }

    /// <summary>Order and shaping of right-to-left text.</summary>
    public BidiMode Bidi { get; init; } = BidiMode.Visual;

    /// <summary>Cells between tab stops.</summary>
    public int TabWidth { get; init; } = 4;
}
