using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Text.Bidi;

/// <summary>
/// Tells texts that need UAX #9 from those that do not. The ranges hold every code point of the bidi classes R, AL and AN, unassigned ones
/// with such a default (DerivedBidiClass.txt) included, and the explicit controls; they may hold a few others, which costs time only.
/// ReadyToRun compiles vectors ahead only where they have a fixed size and are no parameter, thus the inlining: this scan stands before the
/// first paint.
/// </summary>
internal static class RightToLeftScan
{
    /// <summary>True where <paramref name="text"/> may have a level other than 0 when its base direction is not forced.</summary>
    public static bool Contains(ReadOnlySpan<char> text)
    {
        // Most texts of Latin script end here: nothing from Hebrew upwards but, at most, typographic punctuation.
        var start = text.IndexOfAnyInRange('\u0590', '\uFEFE');
        if (start < 0) return false;
        var at = start;
        ref var units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        for (; at <= text.Length - Vector128<ushort>.Count; at += Vector128<ushort>.Count)
            if (Marks(Vector128.LoadUnsafe(ref units, (nuint)at)) != Vector128<ushort>.Zero) return true;
        for (; at < text.Length; at++)
            if (IsMark(text[at])) return true;
        return false;
    }

    static bool IsMark(char c) =>
        c is (>= '\u0590' and <= '\u08FF') or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
            or (>= '\uD802' and <= '\uD803') or (>= '\uD83A' and <= '\uD83B') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector128<ushort> Marks(Vector128<ushort> units) =>
        InRange(units, 0x0590, 0x08FF) | Vector128.Equals(units, Vector128.Create((ushort)0x200F))
        | InRange(units, 0x202A, 0x202E) | InRange(units, 0x2066, 0x2069)
        | InRange(units, 0xD802, 0xD803) | InRange(units, 0xD83A, 0xD83B) | InRange(units, 0xFB1D, 0xFDFF) | InRange(units, 0xFE70, 0xFEFE);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector128<ushort> InRange(Vector128<ushort> units, ushort first, ushort last) =>
        Vector128.LessThanOrEqual(units - Vector128.Create(first), Vector128.Create((ushort)(last - first)));
}
