using System.Collections;
using System.Runtime.InteropServices;
using System.Text;

namespace FactCheck.Testing.Pty;

/// <summary>Opens a pty and starts a program on it without <c>fork</c>: a new session that opens the slave first gets it as its controlling terminal.</summary>
internal static unsafe class PtySpawn
{
    const int ObjectBytes = 512;

    public static (int Master, int Process) Start(IReadOnlyList<string> command, PtyOptions options)
    {
        var master = PtyLibc.OpenPty(PtyLibc.ReadWrite | PtyLibc.NoControllingTerminal | PtyLibc.CloseOnExec);
        var name = stackalloc byte[64];
        if (master < 0 || PtyLibc.Grant(master) != 0 || PtyLibc.Unlock(master) != 0 || PtyLibc.GetSlaveName(master, name, 64) != 0)
            throw new InvalidOperationException("No pty could be opened.");
        Resize(master, options.Columns, options.Rows);

        var actions = stackalloc byte[ObjectBytes];
        var attributes = stackalloc byte[ObjectBytes];
        var signals = stackalloc byte[128];
        _ = PtyLibc.InitializeActions(actions);
        _ = PtyLibc.InitializeAttributes(attributes);
        _ = PtyLibc.SetFlags(attributes, PtyLibc.SpawnFlags);
        _ = PtyLibc.EmptySet(signals);
        _ = PtyLibc.SetSignalMask(attributes, signals);
        _ = PtyLibc.FillSet(signals);
        _ = PtyLibc.SetDefaultSignals(attributes, signals);

        var strings = new List<nint>();
        var folder = options.WorkingDirectory is { } path ? Allocate(path, strings) : null;
        if (folder != null) _ = PtyLibc.AddChangeDirectory(actions, folder);
        _ = PtyLibc.AddOpen(actions, 0, name, PtyLibc.ReadWrite, 0);
        _ = PtyLibc.AddDuplicate(actions, 0, 1);
        _ = PtyLibc.AddDuplicate(actions, 0, 2);
        int process;
        var error = PtyLibc.Spawn(&process, Allocate(command[0], strings), actions, attributes, AllocateArray(command, strings), AllocateArray(Environment(options), strings));
        foreach (var text in strings) Marshal.FreeHGlobal(text);
        _ = PtyLibc.DestroyActions(actions);
        _ = PtyLibc.DestroyAttributes(attributes);
        if (error == 0) return (master, process);
        _ = PtyLibc.Close(master);
        throw new InvalidOperationException($"{command[0]} could not be started (error {error}).");
    }

    public static void Resize(int master, int columns, int rows)
    {
        var size = stackalloc ushort[] { (ushort)rows, (ushort)columns, 0, 0 };
        _ = PtyLibc.SetSize(master, PtyLibc.SetWindowSize, size);
    }

    static List<string> Environment(PtyOptions options)
    {
        var variables = new Dictionary<string, string> { ["LANG"] = "C.UTF-8", ["TERM"] = "xterm-256color" };
        foreach (DictionaryEntry variable in System.Environment.GetEnvironmentVariables())
            if ((string)variable.Key is "PATH" or "HOME" or "TMPDIR" || ((string)variable.Key).StartsWith("DOTNET_", StringComparison.Ordinal))
                variables[(string)variable.Key] = (string)variable.Value!;
        foreach (var (name, value) in options.Environment) variables[name] = value;
        return [.. variables.Where(variable => variable.Value.Length > 0).Select(variable => $"{variable.Key}={variable.Value}")];
    }

    static byte** AllocateArray(IReadOnlyList<string> texts, List<nint> owned)
    {
        var array = (byte**)Marshal.AllocHGlobal((texts.Count + 1) * sizeof(byte*));
        owned.Add((nint)array);
        for (var i = 0; i < texts.Count; i++) array[i] = Allocate(texts[i], owned);
        array[texts.Count] = null;
        return array;
    }

    static byte* Allocate(string text, List<nint> owned)
    {
        var bytes = Encoding.UTF8.GetBytes(text + '\0');
        var copy = Marshal.AllocHGlobal(bytes.Length);
        Marshal.Copy(bytes, 0, copy, bytes.Length);
        owned.Add(copy);
        return (byte*)copy;
    }
}
