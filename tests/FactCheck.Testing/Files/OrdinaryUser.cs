using System.Runtime.InteropServices;

namespace FactCheck.Testing.Files;

/// <summary>
/// While it lives, the thread that made it reaches files as an ordinary user does: root would pass over every permission (setfsuid(2), which
/// concerns one thread). Does nothing where the tests run as an ordinary user. Linux only.
/// </summary>
public sealed partial class OrdinaryUser : IDisposable
{
    const uint Nobody = 65534;
    readonly uint _before = SetFileUser(Environment.IsPrivilegedProcess ? Nobody : uint.MaxValue);

    /// <inheritdoc/>
    public void Dispose() => _ = SetFileUser(_before);

    // An id that does not exist changes nothing and returns the present one.
    [LibraryImport("libc", EntryPoint = "setfsuid")]
    private static partial uint SetFileUser(uint id);
}
