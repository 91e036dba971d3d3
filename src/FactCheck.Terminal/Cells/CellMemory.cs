using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FactCheck.Terminal.Cells;

/// <summary>
/// Bulk work on cells without <c>Span&lt;Cell&gt;</c>: generic code of the framework over a type of ours cannot be compiled ahead of time, and each such method costs
/// 0.1 to 0.2 ms of the first paint.
/// </summary>
internal static class CellMemory
{
    public const int CellBytes = 16;

    /// <summary>Sets the cells [start, end).</summary>
    public static void Fill(Cell[] cells, int start, int end, in Cell value)
    {
        for (var i = start; i < end; i++) cells[i] = value;
    }

    /// <summary>The bytes of <paramref name="count"/> cells.</summary>
    public static ReadOnlySpan<byte> Bytes(ref readonly Cell first, int count) =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<Cell, byte>(ref Unsafe.AsRef(in first)), count * CellBytes);

    /// <summary>True where all 128 bits agree.</summary>
    public static bool AreSame(ref readonly Cell left, ref readonly Cell right)
    {
        ref var a = ref Unsafe.As<Cell, ulong>(ref Unsafe.AsRef(in left));
        ref var b = ref Unsafe.As<Cell, ulong>(ref Unsafe.AsRef(in right));
        return a == b && Unsafe.Add(ref a, 1) == Unsafe.Add(ref b, 1);
    }
}
