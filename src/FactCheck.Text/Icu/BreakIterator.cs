namespace FactCheck.Text.Icu;

/// <summary>
/// An ICU break iterator of the root locale. One per kind and thread, opened when first asked for (opening costs some hundred
/// microseconds, a pass some ten nanoseconds per code unit).
/// </summary>
internal sealed unsafe class BreakIterator
{
    [ThreadStatic]
    static BreakIterator?[]? _ofThread;

    readonly IcuFunctions _icu;
    readonly nint _handle;

    BreakIterator(BreakKind kind)
    {
        _icu = IcuFunctions.Instance;
        var error = 0;
        byte root = 0;
        _handle = _icu.BreakOpen((int)kind, &root, null, 0, &error);
        IcuError.ThrowIfFailure(error, "ubrk_open");
    }

    /// <summary>Runs after the thread that owned it has ended.</summary>
    ~BreakIterator()
    {
        if (_handle != 0) _icu.BreakClose(_handle);
    }

    /// <summary>The calling thread's iterator of that kind. Not to be disposed by the caller.</summary>
    /// <exception cref="IcuUnavailableException">ICU is missing.</exception>
    public static BreakIterator Of(BreakKind kind)
    {
        var mine = _ofThread ??= new BreakIterator?[4];
        return mine[(int)kind] ??= new BreakIterator(kind);
    }

    /// <summary>
    /// Appends every boundary of <paramref name="text"/> in the half-open interval <c>(from, to]</c>, in order. The whole text decides where
    /// boundaries lie; only the window is walked, after ICU has stepped back to a position that is safe to start from.
    /// </summary>
    /// <param name="text">UTF-16; lone surrogates are allowed.</param>
    /// <param name="from">Boundaries at or before it are left out.</param>
    /// <param name="to">Boundaries after it are left out.</param>
    /// <param name="boundaries">Receives the offsets into <paramref name="text"/>.</param>
    /// <param name="statuses">
    /// Where not null, receives for each boundary the rule status divided by 100. Words: of the piece before the boundary, 0 none (space,
    /// punctuation), 1 number, 2 letters, 3 kana, 4 ideographs. Lines: 0 soft, 1 hard (mandatory).
    /// </param>
    public void Append(ReadOnlySpan<char> text, int from, int to, List<int> boundaries, List<byte>? statuses = null)
    {
        if (from >= to) return;
        fixed (char* pinned = text)
        {
            var error = 0;
            _icu.BreakSetText(_handle, pinned, text.Length, &error);
            IcuError.ThrowIfFailure(error, "ubrk_setText");
            for (var at = from == 0 ? _icu.BreakNext(_handle) : _icu.BreakFollowing(_handle, from); at > 0 && at <= to; at = _icu.BreakNext(_handle))
            {
                boundaries.Add(at);
                statuses?.Add((byte)(_icu.BreakRuleStatus(_handle) / 100));
            }
            // ICU keeps the pointer: let it forget the text before the pin ends.
            error = 0;
            _icu.BreakSetText(_handle, null, 0, &error);
        }
    }

    /// <summary>Sets the bit of every boundary of <paramref name="text"/> after its start, in one pass: bit n of word n / 64.</summary>
    /// <param name="text">UTF-16; lone surrogates are allowed.</param>
    /// <param name="bits">At least <c>text.Length / 64 + 1</c> words.</param>
    public void Mark(ReadOnlySpan<char> text, Span<ulong> bits)
    {
        if (text.IsEmpty) return;
        fixed (char* pinned = text)
        {
            var error = 0;
            _icu.BreakSetText(_handle, pinned, text.Length, &error);
            IcuError.ThrowIfFailure(error, "ubrk_setText");
            for (var at = _icu.BreakNext(_handle); at > 0; at = _icu.BreakNext(_handle)) bits[at >> 6] |= 1UL << at;
            // ICU keeps the pointer: let it forget the text before the pin ends.
            error = 0;
            _icu.BreakSetText(_handle, null, 0, &error);
        }
    }
}
