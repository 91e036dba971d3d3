using FactCheck.Text.Bidi;

namespace FactCheck.Text.Icu;

/// <summary>ICU's <c>UBiDi</c> object, one per thread, used again for every paragraph (it keeps its working memory).</summary>
internal sealed unsafe class BidiEngine
{
    // UBIDI_DEFAULT_LTR: by the first strong character, left to right where there is none.
    const byte ByFirstStrong = 0xFE;

    [ThreadStatic]
    static BidiEngine? _ofThread;

    readonly IcuFunctions _icu;
    readonly nint _handle;

    BidiEngine()
    {
        _icu = IcuFunctions.Instance;
        _handle = _icu.BidiOpen();
        if (_handle == 0) throw new InsufficientMemoryException("ICU's ubidi_open found no memory.");
    }

    /// <summary>Runs after the thread that owned it has ended.</summary>
    ~BidiEngine()
    {
        if (_handle != 0) _icu.BidiClose(_handle);
    }

    /// <summary>The calling thread's object. Not to be disposed by the caller.</summary>
    /// <exception cref="IcuUnavailableException">ICU is missing.</exception>
    public static BidiEngine OfThread => _ofThread ??= new BidiEngine();

    /// <summary>Paragraph level and one level per code unit of <paramref name="text"/>, which is not empty.</summary>
    public (byte ParagraphLevel, byte[] Levels) Resolve(ReadOnlySpan<char> text, TextDirection? direction)
    {
        var requested = direction switch
        {
            TextDirection.LeftToRight => (byte)0,
            TextDirection.RightToLeft => (byte)1,
            _ => ByFirstStrong,
        };
        fixed (char* pinned = text)
        {
            var error = 0;
            _icu.BidiSetPara(_handle, pinned, text.Length, requested, null, &error);
            IcuError.ThrowIfFailure(error, "ubidi_setPara");
            var levels = _icu.BidiGetLevels(_handle, &error);
            IcuError.ThrowIfFailure(error, "ubidi_getLevels");
            var copy = new ReadOnlySpan<byte>(levels, text.Length).ToArray();
            var paragraphLevel = _icu.BidiGetParaLevel(_handle);
            // ICU keeps the pointer: let it forget the text before the pin ends.
            _icu.BidiSetPara(_handle, pinned, 0, 0, null, &error);
            return (paragraphLevel, copy);
        }
    }
}
