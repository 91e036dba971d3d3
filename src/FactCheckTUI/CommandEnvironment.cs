using System.Text;
using FactCheck.Terminal.Unix;
using FactCheckTUI.Output;
using FactCheckTUI.Start;

namespace FactCheckTUI;

/// <summary>What a command has around it. Tests give their own.</summary>
sealed record CommandEnvironment
{
    // Of a terminal that does not say.
    const int UsualWidth = 80;

    /// <summary>Results.</summary>
    public required SafeConsole Out { get; init; }

    /// <summary>Errors and progress.</summary>
    public required SafeConsole Error { get; init; }

    /// <summary>Opens standard input.</summary>
    public Func<Stream> Input { get; init; } = StandardInput.Open;

    /// <summary>Reads an environment variable; null where it is not set.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Name of the user as logged in; empty where it is not known.</summary>
    public required string Login { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Takes what the workbench is to open; null where there is no screen to open it on.</summary>
    public Func<WorkbenchRequest, int>? Workbench { get; init; }

    /// <summary>Opens the workbench, or says that it cannot be opened here.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Open(WorkbenchRequest request)
    {
        if (Workbench is not null) return Workbench(request);
        Error.Line("The workbench needs a terminal for input and output. Run it in a terminal window, in tmux, or through ssh -t.", Tone.Bad);
        return ExitCode.CouldNotRun;
    }

    /// <summary>That of this process.</summary>
    public static CommandEnvironment OfProcess() => new()
    {
        Out = Open(StandardStream.Output(), Console.IsOutputRedirected),
        Error = Open(StandardStream.Error(), Console.IsErrorRedirected),
        Variable = Environment.GetEnvironmentVariable,
        Login = Environment.UserName,
    };

    // UTF-8 whatever the locale says: articles are in every script.
    static SafeConsole Open(Stream stream, bool isRedirected)
    {
        var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };
        return new SafeConsole(writer, isRedirected ? ConsoleTraits.Redirected : ConsoleTraits.Terminal(UnixTerminal.OutputSize?.Columns ?? UsualWidth, Environment.GetEnvironmentVariable));
    }
}
