namespace FactCheck.Text.Icu;

/// <summary>
/// The ICU functions in use (C API, stable since ICU 4.4), bound when first asked for. Every function that takes a <c>UErrorCode*</c> does
/// nothing when it is handed a failure: the variable is set to 0 before each call.
/// </summary>
internal sealed unsafe class IcuFunctions
{
    static readonly Lazy<IcuFunctions> Bound = new(() => new IcuFunctions(IcuLibrary.Load()));

    IcuFunctions(IcuLibrary library)
    {
        GetVersion = (delegate* unmanaged[Cdecl]<byte*, void>)library.Function("u_getVersion");
        GetUnicodeVersion = (delegate* unmanaged[Cdecl]<byte*, void>)library.Function("u_getUnicodeVersion");
        BidiOpen = (delegate* unmanaged[Cdecl]<nint>)library.Function("ubidi_open");
        BidiClose = (delegate* unmanaged[Cdecl]<nint, void>)library.Function("ubidi_close");
        BidiSetPara = (delegate* unmanaged[Cdecl]<nint, char*, int, byte, byte*, int*, void>)library.Function("ubidi_setPara");
        BidiGetParaLevel = (delegate* unmanaged[Cdecl]<nint, byte>)library.Function("ubidi_getParaLevel");
        BidiGetLevels = (delegate* unmanaged[Cdecl]<nint, int*, byte*>)library.Function("ubidi_getLevels");
        BreakOpen = (delegate* unmanaged[Cdecl]<int, byte*, char*, int, int*, nint>)library.Function("ubrk_open");
        BreakClose = (delegate* unmanaged[Cdecl]<nint, void>)library.Function("ubrk_close");
        BreakSetText = (delegate* unmanaged[Cdecl]<nint, char*, int, int*, void>)library.Function("ubrk_setText");
        BreakNext = (delegate* unmanaged[Cdecl]<nint, int>)library.Function("ubrk_next");
        BreakFollowing = (delegate* unmanaged[Cdecl]<nint, int, int>)library.Function("ubrk_following");
        BreakRuleStatus = (delegate* unmanaged[Cdecl]<nint, int>)library.Function("ubrk_getRuleStatus");
        NormalizerNfc = (delegate* unmanaged[Cdecl]<int*, nint>)library.Function("unorm2_getNFCInstance");
        NormalizerIsNormalized = (delegate* unmanaged[Cdecl]<nint, char*, int, int*, byte>)library.Function("unorm2_isNormalized");
        NormalizerNormalize = (delegate* unmanaged[Cdecl]<nint, char*, int, char*, int, int*, int>)library.Function("unorm2_normalize");
    }

    /// <summary>The bound functions.</summary>
    /// <exception cref="IcuUnavailableException">ICU is missing; thrown again on every use.</exception>
    public static IcuFunctions Instance => Bound.Value;

    /// <summary><c>void u_getVersion(uint8_t[4])</c></summary>
    public readonly delegate* unmanaged[Cdecl]<byte*, void> GetVersion;

    /// <summary><c>void u_getUnicodeVersion(uint8_t[4])</c></summary>
    public readonly delegate* unmanaged[Cdecl]<byte*, void> GetUnicodeVersion;

    /// <summary><c>UBiDi* ubidi_open()</c></summary>
    public readonly delegate* unmanaged[Cdecl]<nint> BidiOpen;

    /// <summary><c>void ubidi_close(UBiDi*)</c></summary>
    public readonly delegate* unmanaged[Cdecl]<nint, void> BidiClose;

    /// <summary>
    /// <c>void ubidi_setPara(UBiDi*, const UChar* text, int32_t length, UBiDiLevel paraLevel, UBiDiLevel* embeddingLevels, UErrorCode*)</c>;
    /// keeps the text's pointer.
    /// </summary>
    public readonly delegate* unmanaged[Cdecl]<nint, char*, int, byte, byte*, int*, void> BidiSetPara;

    /// <summary><c>UBiDiLevel ubidi_getParaLevel(const UBiDi*)</c></summary>
    public readonly delegate* unmanaged[Cdecl]<nint, byte> BidiGetParaLevel;

    /// <summary><c>const UBiDiLevel* ubidi_getLevels(UBiDi*, UErrorCode*)</c>; fails on empty text.</summary>
    public readonly delegate* unmanaged[Cdecl]<nint, int*, byte*> BidiGetLevels;

    /// <summary><c>UBreakIterator* ubrk_open(UBreakIteratorType, const char* locale, const UChar* text, int32_t length, UErrorCode*)</c></summary>
    public readonly delegate* unmanaged[Cdecl]<int, byte*, char*, int, int*, nint> BreakOpen;

    /// <summary><c>void ubrk_close(UBreakIterator*)</c></summary>
    public readonly delegate* unmanaged[Cdecl]<nint, void> BreakClose;

    /// <summary><c>void ubrk_setText(UBreakIterator*, const UChar* text, int32_t length, UErrorCode*)</c>; keeps the text's pointer.</summary>
    public readonly delegate* unmanaged[Cdecl]<nint, char*, int, int*, void> BreakSetText;

    /// <summary><c>int32_t ubrk_next(UBreakIterator*)</c>; -1 after the last boundary.</summary>
    public readonly delegate* unmanaged[Cdecl]<nint, int> BreakNext;

    /// <summary><c>int32_t ubrk_following(UBreakIterator*, int32_t offset)</c>; -1 where none follows.</summary>
    public readonly delegate* unmanaged[Cdecl]<nint, int, int> BreakFollowing;

    /// <summary><c>int32_t ubrk_getRuleStatus(UBreakIterator*)</c></summary>
    public readonly delegate* unmanaged[Cdecl]<nint, int> BreakRuleStatus;

    /// <summary><c>const UNormalizer2* unorm2_getNFCInstance(UErrorCode*)</c>; not to be closed, safe for any thread.</summary>
    public readonly delegate* unmanaged[Cdecl]<int*, nint> NormalizerNfc;

    /// <summary><c>UBool unorm2_isNormalized(const UNormalizer2*, const UChar* text, int32_t length, UErrorCode*)</c></summary>
    public readonly delegate* unmanaged[Cdecl]<nint, char*, int, int*, byte> NormalizerIsNormalized;

    /// <summary><c>int32_t unorm2_normalize(const UNormalizer2*, const UChar* source, int32_t length, UChar* target, int32_t capacity, UErrorCode*)</c>; returns the length needed.</summary>
    public readonly delegate* unmanaged[Cdecl]<nint, char*, int, char*, int, int*, int> NormalizerNormalize;
}
