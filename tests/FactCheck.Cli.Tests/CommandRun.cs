using FactCheckTUI;
using FactCheckTUI.Output;

namespace FactCheck.Cli.Tests;

/// <summary>What a command did: run in this process, its output caught.</summary>
/// <param name="Code">Exit code.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
sealed record CommandRun(int Code, string Out, string Error)
{
    public static CommandRun Of(params string[] args) => With(new Dictionary<string, string?>(), args);

    public static CommandRun With(IReadOnlyDictionary<string, string?> variables, params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = CommandLineApp.Run(args, Environment(variables, output, error));
        return new CommandRun(code, output.ToString(), error.ToString());
    }

    public static CommandEnvironment Environment(IReadOnlyDictionary<string, string?> variables, TextWriter output, TextWriter error, ConsoleTraits? traits = null) => new()
    {
        Out = new SafeConsole(output, traits ?? ConsoleTraits.Redirected),
        Error = new SafeConsole(error, traits ?? ConsoleTraits.Redirected),
        Variable = variables.GetValueOrDefault,
        Login = "dora",
    };

    /// <summary>Fails with everything that was printed where the exit code is another.</summary>
    public CommandRun ShouldEnd(int code)
    {
        Code.ShouldBe(code, Out + Error);
        return this;
    }
}
