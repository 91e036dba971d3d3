using System.Diagnostics;
using FactCheck.Testing.Files;
using FactCheck.Testing.Pty;

namespace FactCheck.Cli.Tests.Commands;

/// <summary>
/// The real program under strace, which makes system calls fail: whatever fails, the exit code says so, the reason is told, and what is in the corpus
/// is whole. Skipped where strace is missing, but not in CI.
/// </summary>
[Collection(nameof(StartsPrograms))]
public sealed class SystemCallFaultTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("fsync", "EIO", "The disk reported an error")]
    [InlineData("fsync", "ENOSPC", "Free some space")]
    [InlineData("fsync", "EDQUOT", "Your quota is used up")]
    [InlineData("renameat", "EROFS", "Read-only file system")]
    [InlineData("linkat", "EIO", "Input/output error")]
    public async Task A_failing_call_is_told_and_leaves_no_half_of_an_article(string call, string error, string message)
    {
        CommandRun.Of("new", _folder["c"]).ShouldEnd(0);
        File.WriteAllText(_folder["a.txt"], "The line cut fourteen sailings, the harbour master said, and it was not the first time.\n");
        var calls = call == "fsync" ? 6 : 1;
        for (var at = 1; at <= calls; at++)
        {
            var (code, output) = await Traced($"inject={call}:error={error}:when={at}", "add", _folder["c"], _folder["a.txt"]);
            if (code != 1) Assert.Fail($"{call} {at}: ended with {code}: {output}");
            output.ShouldContain(message);
            CommandRun.Of("validate", _folder["c"]).ShouldEnd(0);
            Directory.Delete(_folder["c"], recursive: true);
            CommandRun.Of("new", _folder["c"]).ShouldEnd(0);
        }
        CommandRun.Of("add", _folder["c"], _folder["a.txt"]).ShouldEnd(0);
    }

    static async Task<(int Code, string Output)> Traced(string injection, params string[] args)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "factcheck.dll");
        Tool.Require("strace");
        var start = new ProcessStartInfo("strace", ["-f", "-qq", "-o", "/dev/null", "-e", injection, "dotnet", program, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using (var process = Process.Start(start)!) // not null: no shell is used
        {
            var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return (process.ExitCode, await output + await error);
        }
    }
}
