namespace FactCheck.Text.Bidi;

/// <summary>
/// Embedding levels of one paragraph (UAX #9, P2 to L1 for the paragraph as one line), one byte per UTF-16 code unit. Immutable, safe for
/// any thread. A paragraph without right-to-left characters costs one vectorised scan and shares one object.
/// </summary>
public sealed class BidiParagraph
{
    static readonly BidiParagraph PlainLeftToRight = new(0, null);

    readonly byte[]? _levels;

    BidiParagraph(byte level, byte[]? levels) => (Level, _levels) = (level, levels);

    /// <summary>Paragraph level: 0 left to right, 1 right to left.</summary>
    public byte Level { get; }

    /// <summary>Direction of the paragraph.</summary>
    public TextDirection Direction => Level == 0 ? TextDirection.LeftToRight : TextDirection.RightToLeft;

    /// <summary>True where every code unit has level 0: visual order is logical order, nothing is mirrored.</summary>
    public bool IsPlain => _levels is null;

    /// <summary>Levels of the paragraph's code units; empty where <see cref="IsPlain"/> (all are 0).</summary>
    public ReadOnlySpan<byte> Levels => _levels;

    /// <summary>Finds the levels of <paramref name="text"/>.</summary>
    /// <param name="text">One paragraph, with or without its separator.</param>
    /// <param name="direction">Base direction; null: by the first strong character (P2, P3), left to right where there is none.</param>
    /// <exception cref="Icu.IcuUnavailableException">The text needs ICU and it is missing.</exception>
    public static BidiParagraph Create(ReadOnlySpan<char> text, TextDirection? direction = null)
    {
        if (direction != TextDirection.RightToLeft && !RightToLeftScan.Contains(text)) return PlainLeftToRight;
        if (text.IsEmpty) return new BidiParagraph(1, []);
        var (level, levels) = Icu.BidiEngine.OfThread.Resolve(text, direction);
        return level == 0 && !levels.AsSpan().ContainsAnyExcept((byte)0) ? PlainLeftToRight : new BidiParagraph(level, levels);
    }

    /// <summary>Embedding level of the code unit at <paramref name="offset"/>; odd runs right to left.</summary>
    /// <exception cref="IndexOutOfRangeException">Outside the paragraph, unless <see cref="IsPlain"/>.</exception>
    public byte LevelAt(int offset) => _levels is null ? (byte)0 : _levels[offset];
}
