namespace FactCheck.Text.Icu;

/// <summary>ICU's <c>UErrorCode</c>: 0 success, negative a warning, positive a failure.</summary>
internal static class IcuError
{
    const int FileAccess = 4;
    const int MissingResource = 2;

    /// <summary>Throws where <paramref name="code"/> is a failure.</summary>
    /// <exception cref="IcuUnavailableException">ICU's data is missing.</exception>
    /// <exception cref="InvalidOperationException">Any other failure: a defect of this program.</exception>
    public static void ThrowIfFailure(int code, string function)
    {
        if (code <= 0) return;
        if (code is FileAccess or MissingResource)
        {
            throw new IcuUnavailableException(
                $"ICU is installed without its data ({function} failed with code {code}). "
                + "Install the full data: 'apk add icu-data-full' on Alpine, the libicu package elsewhere.");
        }
        throw new InvalidOperationException($"ICU's {function} failed with code {code}.");
    }
}
