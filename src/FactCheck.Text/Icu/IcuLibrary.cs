using System.Globalization;
using System.Runtime.InteropServices;

namespace FactCheck.Text.Icu;

/// <summary>
/// The ICU library that this machine has: its handle and the suffix of its symbols (<c>_72</c> on Linux, none on Windows and macOS).
/// Works with the runtime in globalization-invariant mode too, where .NET itself loads no ICU.
/// </summary>
internal sealed class IcuLibrary
{
    // Oldest: the first with extended grapheme clusters for emoji sequences as a rule (UAX #29 revision 33). Newest: years ahead; a miss costs
    // one failed dlopen, and the scan happens only where the runtime has not loaded ICU.
    const int OldestVersion = 60;
    const int NewestVersion = 90;

    // Present in every version and in the library (common, not i18n) that holds all functions used here.
    const string ProbeSymbol = "ubidi_open";

    readonly nint _handle;
    readonly string _suffix;

    IcuLibrary(nint handle, string suffix) => (_handle, _suffix) = (handle, suffix);

    /// <summary>Finds and loads the library.</summary>
    /// <exception cref="IcuUnavailableException">There is none.</exception>
    public static IcuLibrary Load()
    {
        var found = OperatingSystem.IsWindows() ? LoadUnversioned("icu.dll", "icuuc.dll")
            : OperatingSystem.IsMacOS() ? LoadUnversioned("/usr/lib/libicucore.dylib", "libicucore.dylib")
            : LoadVersioned();
        return found ?? throw new IcuUnavailableException(MissingMessage());
    }

    /// <summary>Address of a function, given by its plain name.</summary>
    /// <exception cref="IcuUnavailableException">The library has no such function.</exception>
    public nint Function(string name) =>
        NativeLibrary.TryGetExport(_handle, name + _suffix, out var address)
            ? address
            : throw new IcuUnavailableException(
                $"The ICU library on this machine has no function '{name}{_suffix}'. "
                + $"ICU {OldestVersion} or newer is needed: update the system's ICU package.");

    static IcuLibrary? LoadUnversioned(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (NativeLibrary.TryLoad(name, out var handle) && WithSuffix(handle, "") is { } library) return library;
        return null;
    }

    static IcuLibrary? LoadVersioned()
    {
        var loaded = VersionLoadedByRuntime();
        return (loaded > 0 ? LoadVersion(loaded) : null) ?? LoadNewest();
    }

    /// <summary>The newest version that the loader finds, without asking the runtime; null where there is none.</summary>
    internal static IcuLibrary? LoadNewest()
    {
        for (var version = NewestVersion; version >= OldestVersion; version--)
            if (LoadVersion(version) is { } library) return library;
        return LoadUnversioned("libicuuc.so");
    }

    static IcuLibrary? LoadVersion(int version)
    {
        var number = version.ToString(CultureInfo.InvariantCulture);
        return NativeLibrary.TryLoad("libicuuc.so." + number, out var handle)
            ? WithSuffix(handle, "_" + number) ?? WithSuffix(handle, "")
            : null;
    }

    static IcuLibrary? WithSuffix(nint handle, string suffix) =>
        NativeLibrary.TryGetExport(handle, ProbeSymbol + suffix, out _) ? new IcuLibrary(handle, suffix) : null;

    /// <summary>Major version of the ICU that .NET uses; 0 where it has loaded none (no culture used so far, or invariant mode).</summary>
    static unsafe int VersionLoadedByRuntime()
    {
        if (!NativeLibrary.TryLoad("libSystem.Globalization.Native", typeof(object).Assembly, null, out var native)) return 0;
        if (!NativeLibrary.TryGetExport(native, "GlobalizationNative_GetICUVersion", out var address)) return 0;
        // Four components, a byte each, the major one highest.
        return ((delegate* unmanaged[Cdecl]<int>)address)() >>> 24;
    }

    static string MissingMessage() =>
        OperatingSystem.IsWindows()
            ? "ICU was not found: neither icu.dll nor icuuc.dll could be loaded. It is part of Windows 10 version 1703 and newer: update Windows."
            : OperatingSystem.IsMacOS()
                ? "ICU was not found: /usr/lib/libicucore.dylib could not be loaded. It is part of macOS: check the system's installation."
                : $"ICU was not found: no libicuuc.so.{OldestVersion} to libicuuc.so.{NewestVersion} could be loaded. "
                    + "Install it: 'apt install libicu72' on Debian 12 ('apt search libicu' names the version elsewhere), "
                    + "'dnf install libicu' on Fedora and RHEL, 'apk add icu-libs icu-data-full' on Alpine.";
}
