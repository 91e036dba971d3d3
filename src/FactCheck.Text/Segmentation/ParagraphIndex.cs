using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Text.Segmentation;

/// <summary>Where the paragraphs of a text begin: four bytes for each, found in one vectorised pass. Immutable.</summary>
internal sealed class ParagraphIndex
{
    readonly string _text;
    readonly int[] _starts;

    /// <summary>Finds the paragraphs of <paramref name="text"/>.</summary>
    public ParagraphIndex(string text)
    {
        _text = text;
        var starts = new List<int> { 0 };
        for (var at = 0; ;)
        {
            at = NextSeparator(text, at) + 1;
            if (at == 0) break;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n') at++;
            starts.Add(at);
        }
        _starts = [.. starts];
    }

    /// <summary>At least 1: what follows the last separator is a paragraph, be it empty.</summary>
    public int Count => _starts.Length;

    /// <summary>The paragraph with that index.</summary>
    public Paragraph At(int index)
    {
        var start = _starts[index];
        if (index == _starts.Length - 1) return new Paragraph(new TextSpan(start, _text.Length), new TextSpan(start, _text.Length));
        var end = _starts[index + 1];
        var separator = end - start >= 2 && _text[end - 1] == '\n' && _text[end - 2] == '\r' ? 2 : 1;
        return new Paragraph(new TextSpan(start, end - separator), new TextSpan(start, end));
    }

    /// <summary>Index of the paragraph that holds <paramref name="offset"/>.</summary>
    public int IndexAt(int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    // SearchValues of these characters takes every space for a candidate, ten times slower.
    static int NextSeparator(string text, int at)
    {
        ref var units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));
        for (; text.Length - at >= Vector128<ushort>.Count; at += Vector128<ushort>.Count)
        {
            var block = Vector128.LoadUnsafe(ref units, (nuint)at);
            var candidates = Vector128.LessThanOrEqual(block - Vector128.Create((ushort)'\n'), Vector128.Create((ushort)(0x1E - '\n')))
                | Vector128.Equals(block, Vector128.Create((ushort)0x85)) | Vector128.Equals(block, Vector128.Create((ushort)0x2029));
            if (candidates == Vector128<ushort>.Zero) continue;
            for (var i = at; i < at + Vector128<ushort>.Count; i++)
                if (IsSeparator(text[i])) return i;
        }
        for (; at < text.Length; at++)
            if (IsSeparator(text[at])) return at;
        return -1;
    }

    // Bidi class B (UAX #9).
    static bool IsSeparator(char c) => c is '\n' or '\r' or (>= '\u001C' and <= '\u001E') or '\u0085' or '\u2029';
}
