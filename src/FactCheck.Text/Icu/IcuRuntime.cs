namespace FactCheck.Text.Icu;

/// <summary>
/// The ICU library of this machine. It is loaded when a text first needs it (some milliseconds), from any thread; a program that
/// expects such texts can ask for <see cref="Versions"/> beforehand.
/// </summary>
public static unsafe class IcuRuntime
{
    /// <summary>Loads ICU where that has not happened, and tells its versions.</summary>
    /// <exception cref="IcuUnavailableException">ICU is missing; the message names the package to install.</exception>
    public static IcuVersions Versions()
    {
        var icu = IcuFunctions.Instance;
        var numbers = stackalloc byte[4];
        icu.GetVersion(numbers);
        var library = new Version(numbers[0], numbers[1]);
        icu.GetUnicodeVersion(numbers);
        return new IcuVersions(library, new Version(numbers[0], numbers[1]));
    }
}
