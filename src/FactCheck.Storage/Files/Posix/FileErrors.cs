using System.Runtime.InteropServices;

namespace FactCheck.Storage.Files.Posix;

/// <summary>Turns errno into an exception whose message says what failed, where, why and what to do.</summary>
static class FileErrors
{
    /// <summary>The exception for the system call that has just failed.</summary>
    public static IOException Last(string action, string path) => Of(Marshal.GetLastPInvokeError(), action, path);

    /// <summary>The exception for an errno. The cause comes first: a line that is cut keeps it.</summary>
    public static IOException Of(int code, string action, string path) =>
        new($"{Marshal.GetPInvokeErrorMessage(code)}: could not {action} {path}.{Advice(code)}", code);

    static string Advice(int code) => code switch
    {
        1 or 13 => " Ask its owner for permission.",
        28 => " Free some space; the work stays open and is saved as soon as there is room.",
        30 => " The file system is read-only; have it mounted writable, or work on a copy.",
        122 => " Your quota is used up; free some space.",
        40 or 62 => " It is a symbolic link, which is not followed; replace it by a file.",
        6 => " It is no ordinary file but a socket or a pipe; move it away.",
        5 => " The disk reported an error; check it before you go on.",
        _ => "",
    };
}
