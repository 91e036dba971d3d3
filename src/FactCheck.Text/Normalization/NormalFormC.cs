using FactCheck.Text.Icu;

namespace FactCheck.Text.Normalization;

/// <summary>
/// Unicode normalization form C (UAX #15) by ICU. .NET's own takes every text for normalized where globalization is invariant, as it is in the
/// program. Safe for any thread.
/// </summary>
public static unsafe class NormalFormC
{
    // The first combining mark; nothing below it composes or decomposes.
    const char FirstThatMatters = '\u0300';

    // U_BUFFER_OVERFLOW_ERROR: the length that is needed was returned.
    const int BufferOverflow = 15;

    /// <summary>True where <paramref name="text"/> is in the form. Latin-1 needs no ICU.</summary>
    /// <exception cref="IcuUnavailableException">ICU is missing.</exception>
    public static bool Holds(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', (char)(FirstThatMatters - 1))) return true;
        var icu = IcuFunctions.Instance;
        fixed (char* pinned = text)
        {
            var error = 0;
            var normalizer = icu.NormalizerNfc(&error);
            var holds = icu.NormalizerIsNormalized(normalizer, pinned, text.Length, &error);
            IcuError.ThrowIfFailure(error, "unorm2_isNormalized");
            return holds != 0;
        }
    }

    /// <summary>The text in the form; the same instance where it is already. A lone surrogate stays.</summary>
    /// <exception cref="IcuUnavailableException">ICU is missing.</exception>
    public static string Of(string text)
    {
        if (Holds(text)) return text;
        for (var capacity = text.Length + 16; ;)
        {
            var buffer = new char[capacity];
            var length = Normalize(text, buffer, out var error);
            if (error != BufferOverflow)
            {
                IcuError.ThrowIfFailure(error, "unorm2_normalize");
                return new string(buffer, 0, length);
            }
            capacity = length;
        }
    }

    static int Normalize(string text, char[] buffer, out int error)
    {
        var icu = IcuFunctions.Instance;
        fixed (char* source = text, target = buffer)
        {
            var code = 0;
            var normalizer = icu.NormalizerNfc(&code);
            var length = icu.NormalizerNormalize(normalizer, source, text.Length, target, buffer.Length, &code);
            error = code;
            return length;
        }
    }
}
