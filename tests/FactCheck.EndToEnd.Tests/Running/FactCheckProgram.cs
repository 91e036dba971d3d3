using System.Diagnostics;
using FactCheck.Testing.Data;

namespace FactCheck.EndToEnd.Tests.Running;

/// <summary>The program as it was built, in the configuration of the tests, or another that <c>FACTCHECK_PROGRAM</c> names: a published one, or one that no build replaces during a long run.</summary>
static class FactCheckProgram
{
    /// <summary>Its executable.</summary>
    public static string Path { get; } = Find();

    // The settings and the log of whoever runs the tests are left alone.
    static readonly string Home = MakeHome();

    /// <summary>The command that annotates as carol, for a pty.</summary>
    public static string[] Annotate(string corpus, params string[] arguments) =>
        ["/usr/bin/env", $"XDG_CONFIG_HOME={Home}", $"XDG_STATE_HOME={Home}", Path, "annotate", corpus, .. arguments, "--as", "carol"];

    /// <summary>The same as a line of shell.</summary>
    public static string AnnotateLine(string corpus, params string[] arguments) => string.Join(' ', Annotate(corpus, arguments).Select(Quote));

    /// <summary>Runs a verb that takes no screen.</summary>
    public static Outcome Run(params string[] arguments) => Run(Path, arguments);

    /// <summary>Runs a verb that must succeed.</summary>
    public static string Must(params string[] arguments)
    {
        var outcome = Run(arguments);
        outcome.Code.ShouldBe(0, $"factcheck {string.Join(' ', arguments)}\n{outcome.Output}{outcome.Error}");
        return outcome.Output;
    }

    /// <summary>Runs any program to its end.</summary>
    public static Outcome Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        using var process = Process.Start(start)!; // not null: no shell is used
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>One word of a line of shell.</summary>
    public static string Quote(string word) => $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    static string MakeHome()
    {
        var home = Directory.CreateTempSubdirectory("factcheck-home-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(home, recursive: true);
        return home;
    }

    static string Find()
    {
        if (Environment.GetEnvironmentVariable("FACTCHECK_PROGRAM") is { Length: > 0 } named) return named;
        // …/tests/FactCheck.EndToEnd.Tests/bin/Release/net10.0/
        var framework = new DirectoryInfo(AppContext.BaseDirectory);
        var path = System.IO.Path.Combine(SharedData.RepositoryRoot, "src", "FactCheckTUI", "bin", framework.Parent!.Name, framework.Name, "factcheck");
        return File.Exists(path) ? path : throw new InvalidOperationException($"{path} is not built. Build the tests' project.");
    }

    /// <summary>How a run ended.</summary>
    public sealed record Outcome(int Code, string Output, string Error);
}
