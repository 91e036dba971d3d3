using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Text.Offsets;

/// <summary>
/// What sets a run of UTF-16 code units apart from as many ASCII characters. Every unit is counted on its own (a surrogate as three bytes) and
/// a pair corrected where its second unit completes it, so that runs add up wherever they are cut and lone surrogates need no case of their own.
/// </summary>
/// <param name="Pairs">Surrogate pairs completed in the run: one code point less each.</param>
/// <param name="ExtraBytes">UTF-8 bytes beyond one per code unit.</param>
internal readonly record struct UnitCounts(int Pairs, int ExtraBytes)
{
    /// <summary>Counts of the units <c>[start, end)</c>, of which there are at most 65,535.</summary>
    public static UnitCounts Of(string text, int start, int end)
    {
        var (pairs, extra) = (0, 0);
        var at = start;
        // A vector looks one unit back for the first half of a pair.
        if (at == 0 && at < end) Add(text, at++, ref pairs, ref extra);
        if (end - at >= Vector128<ushort>.Count)
        {
            ref var units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));
            Vector128<ushort> pairLanes = default, extraLanes = default;
            for (; end - at >= Vector128<ushort>.Count; at += Vector128<ushort>.Count)
            {
                var here = Vector128.LoadUnsafe(ref units, (nuint)at);
                var before = Vector128.LoadUnsafe(ref units, (nuint)(at - 1));
                // A true lane is 0xFFFF: subtracting it adds one.
                pairLanes -= Vector128.Equals(here & Vector128.Create((ushort)0xFC00), Vector128.Create((ushort)0xDC00))
                    & Vector128.Equals(before & Vector128.Create((ushort)0xFC00), Vector128.Create((ushort)0xD800));
                extraLanes -= Vector128.GreaterThan(here, Vector128.Create((ushort)0x7F));
                extraLanes -= Vector128.GreaterThan(here, Vector128.Create((ushort)0x7FF));
            }
            // The sum of the lanes as they are would wrap at 65,536.
            var (lowPairs, highPairs) = Vector128.Widen(pairLanes);
            var (lowExtra, highExtra) = Vector128.Widen(extraLanes);
            var vectorPairs = (int)Vector128.Sum(lowPairs + highPairs);
            pairs += vectorPairs;
            extra += (int)Vector128.Sum(lowExtra + highExtra) - 2 * vectorPairs;
        }
        while (at < end) Add(text, at++, ref pairs, ref extra);
        return new UnitCounts(pairs, extra);
    }

    /// <summary>True where the unit at <paramref name="at"/> is the second of a surrogate pair.</summary>
    public static bool CompletesPair(string text, int at) => at > 0 && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]);

    /// <summary>UTF-8 bytes that the unit at <paramref name="at"/> adds: 3 for the first of a pair, 1 for the second.</summary>
    public static int Utf8Bytes(string text, int at) =>
        text[at] switch
        {
            < '\u0080' => 1,
            < '\u0800' => 2,
            _ => CompletesPair(text, at) ? 1 : 3,
        };

    /// <summary>Counts of two runs, one after the other.</summary>
    public static UnitCounts operator +(UnitCounts first, UnitCounts second) =>
        new(first.Pairs + second.Pairs, checked(first.ExtraBytes + second.ExtraBytes));

    static void Add(string text, int at, ref int pairs, ref int extra)
    {
        if (CompletesPair(text, at)) pairs++;
        extra += Utf8Bytes(text, at) - 1;
    }
}
