using System.Diagnostics;
using System.Security.Cryptography;

namespace FactCheck.Storage.Files;

/// <summary>Tries out what a save does to a folder's disk.</summary>
public static class DiskProbe
{
    /// <summary>Puts a small file in place as a save does (written, synchronised, renamed, folder synchronised) and removes it again.</summary>
    /// <returns>How long a save takes at least.</returns>
    /// <exception cref="IOException">A save would fail; the message says why.</exception>
    /// <exception cref="UnauthorizedAccessException">A save would fail.</exception>
    public static TimeSpan Save(string folder)
    {
        var path = RootedPath.Of(Path.GetFullPath(folder), $".factcheck-probe-{RandomNumberGenerator.GetHexString(8, lowercase: true)}");
        var start = Stopwatch.GetTimestamp();
        AtomicFile.Replace(path, "probe"u8);
        var taken = Stopwatch.GetElapsedTime(start);
        File.Delete(path);
        return taken;
    }
}
