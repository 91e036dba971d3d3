using System.Diagnostics;

namespace FactCheck.Testing.Files;

/// <summary>A file system of a few kilobytes, so that a test can fill it. Only root may mount one: elsewhere the test is skipped, and fails in CI.</summary>
public sealed class SmallDisk : IDisposable
{
    readonly TemporaryFolder _folder = new();

    /// <summary>Mounts it.</summary>
    /// <param name="kilobytes">Its size.</param>
    public SmallDisk(int kilobytes)
    {
        Path = _folder["disk"];
        Directory.CreateDirectory(Path);
        if (Run("mount", "-t", "tmpfs", "-o", $"size={kilobytes}k", "tmpfs", Path) == 0) return;
        _folder.Dispose();
        if (Environment.GetEnvironmentVariable("CI") == "true") throw new InvalidOperationException("In CI tests run as root, to mount a small disk.");
        Assert.Skip("Only root may mount a small disk.");
    }

    /// <summary>Where it is mounted.</summary>
    public string Path { get; }

    /// <summary>Takes all space but <paramref name="bytes"/> (rounded down to pages).</summary>
    public void FillBut(int bytes)
    {
        var free = new DriveInfo(Path).AvailableFreeSpace;
        File.WriteAllBytes(System.IO.Path.Combine(Path, ".ballast"), new byte[Math.Max(0, free - bytes)]);
    }

    /// <summary>Gives the space back.</summary>
    public void Empty() => File.Delete(System.IO.Path.Combine(Path, ".ballast"));

    /// <summary>From now on nothing can be written.</summary>
    public void MakeReadOnly() => Assert.Equal(0, Run("mount", "-o", "remount,ro", Path));

    /// <summary>From now on files can be written again.</summary>
    public void MakeWritable() => Assert.Equal(0, Run("mount", "-o", "remount,rw", Path));

    /// <inheritdoc/>
    public void Dispose()
    {
        Assert.Equal(0, Run("umount", Path));
        _folder.Dispose();
    }

    static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!; // not null: no shell is used
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
