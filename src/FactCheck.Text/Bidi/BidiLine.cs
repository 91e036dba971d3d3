using System.Text;

namespace FactCheck.Text.Bidi;

/// <summary>The rules of UAX #9 that apply to one screen line: L1 for its trailing white space, L2 for its order.</summary>
public static class BidiLine
{
    /// <summary>
    /// L1, item 4: the white space, isolate controls and invisible controls that end the line take the paragraph's level. (Items 1 to 3,
    /// separators and what precedes them, are in the paragraph's levels.)
    /// </summary>
    /// <param name="line">The line's text.</param>
    /// <param name="levels">The levels of its code units, changed in place.</param>
    /// <param name="paragraphLevel">0 or 1.</param>
    public static void ResetTrailing(ReadOnlySpan<char> line, Span<byte> levels, byte paragraphLevel)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(levels.Length, line.Length);
        levels[ContentLength(line)..].Fill(paragraphLevel);
    }

    /// <summary>Code units of <paramref name="line"/> before its trailing white space and invisible controls.</summary>
    public static int ContentLength(ReadOnlySpan<char> line)
    {
        while (Rune.DecodeLastFromUtf16(line, out var rune, out var length) == System.Buffers.OperationStatus.Done && IsResettable(rune.Value))
            line = line[..^length];
        return line.Length;
    }

    /// <summary>
    /// L2: fills <paramref name="visual"/> with the indices of the elements (code units, clusters, cells) from left to right.
    /// </summary>
    /// <param name="levels">One level per element, in logical order.</param>
    /// <param name="visual">As long as <paramref name="levels"/>; <c>visual[column]</c> is the logical index.</param>
    public static void Order(ReadOnlySpan<byte> levels, Span<int> visual)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(visual.Length, levels.Length);
        byte highest = 0;
        var lowestOdd = byte.MaxValue;
        for (var i = 0; i < levels.Length; i++)
        {
            visual[i] = i;
            highest = Math.Max(highest, levels[i]);
            if ((levels[i] & 1) != 0) lowestOdd = Math.Min(lowestOdd, levels[i]);
        }
        for (var level = highest; level >= lowestOdd; level--)
            ReverseRuns(levels, visual, level);
    }

    // Runs of a level or higher stay contiguous in visual order, as do the runs nested in them: where a run lies in logical order it lies in
    // visual order, until a lower level moves it.
    static void ReverseRuns(ReadOnlySpan<byte> levels, Span<int> visual, byte level)
    {
        for (var start = 0; start < levels.Length; start++)
        {
            if (levels[start] < level) continue;
            var end = start + 1;
            while (end < levels.Length && levels[end] >= level) end++;
            visual[start..end].Reverse();
            start = end;
        }
    }

    // Bidi classes WS, S, B, BN and the explicit and isolate controls (DerivedBidiClass.txt 15.0), as ICU resets them.
    static bool IsResettable(int codePoint) =>
        codePoint switch
        {
            ' ' => true,
            < 0x20 or (>= 0x7F and <= 0x9F) or 0xAD => true,
            < 0x1680 => false,
            0x1680 or 0x180E or (>= 0x2000 and <= 0x200D) or (>= 0x2028 and <= 0x202E) or (>= 0x205F and <= 0x206F) or 0x3000 or 0xFEFF => true,
            (>= 0xFDD0 and <= 0xFDEF) or (>= 0xFFF0 and <= 0xFFF8) or (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) => true,
            _ => codePoint >= 0xE0000 && codePoint <= 0xE0FFF && codePoint is not (>= 0xE0100 and <= 0xE01EF) || (codePoint & 0xFFFE) == 0xFFFE,
        };
}
