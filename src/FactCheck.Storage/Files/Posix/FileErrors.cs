using System.Runtime.InteropServices;

namespace FactCheck.Storage.Files.Posix;

/// <summary>Turns errno into an exception whose message says what failed, where, why and what to do.</summary>
static class FileErrors
{
    /// <summary>The exception for the system call that has just failed.</summary>
    public static IOException Last(string action, string path)
    {
        var code = Marshal.GetLastPInvokeError();
        // The cause first: a line that is cut keeps it.
        return new IOException($"{Marshal.GetPInvokeErrorMessage(code)}: could not {action} {path}.{Advice(code)}", code);
    }

    static string Advice(int code) => code switch
    {
        1 or 13 => " Ask its owner for permission.",
        28 => " Free some space; the work stays open and is saved as soon as there is room.",
        30 => " The file system is read-only; have it mounted writable, or work on a copy.",
        122 => " Your quota is used up; free some space.",
        40 or 62 => " It is a symbolic link, which is not followed; replace it by a file.",
        5 => " The disk reported an error; check it before you go on.",
        _ => "",
    };
}
