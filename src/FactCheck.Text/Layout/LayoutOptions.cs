using FactCheck.Text.Bidi;

namespace FactCheck.Text.Layout;

/// <summary>How a text is broken into screen lines.</summary>
public sealed record LayoutOptions
{
    /// <summary>Terminal cells a line may take; 2 to 65,535.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to another number.</exception>
    public required int Columns
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 2);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, ushort.MaxValue);
            field = value;
        }
    }

    /// <summary>Direction of every paragraph; null: each by its first strong character.</summary>
    public TextDirection? Direction { get; init; }

    /// <summary>Order and shaping of right-to-left text.</summary>
    public BidiMode Bidi { get; init; } = BidiMode.Visual;

    /// <summary>Cells between tab stops, 1 to 255.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to another number.</exception>
    public int TabWidth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, byte.MaxValue);
            field = value;
        }
    } = 4;
}
