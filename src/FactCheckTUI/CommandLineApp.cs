using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using FactCheck.Formats.Standoff;
using FactCheck.Storage.Checking;
using FactCheckTUI.Commands;
using FactCheckTUI.Output;

namespace FactCheckTUI;

/// <summary>The command line: one verb per file in Commands/.</summary>
static class CommandLineApp
{
    /// <summary>Cells of a line of help: the same on every terminal and in docs/commands.md.</summary>
    const int HelpWidth = 100;

    /// <summary>Runs in this process.</summary>
    public static int Run(string[] args)
    {
        // Reading the command line takes as long as compiling a schema, and there is another core.
        if (args is ["validate", ..] && Environment.ProcessorCount > 1) ThreadPool.QueueUserWorkItem(_ => ShapeCheck.Prepare(StandoffFile.SchemaId));
        return Run(args, CommandEnvironment.OfProcess());
    }

    /// <summary>Runs in the given surroundings. A wrong argument is named in a line; the whole help is printed where there was none at all.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, CommandEnvironment environment)
    {
        // A file may be named @today.txt: no response files.
        var result = CreateRoot(environment).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Action is ParseErrorAction error) error.ShowHelp = args.Length == 0;
        var invocation = new InvocationConfiguration { Output = environment.Out.Writer, Error = environment.Error.LineWriter, EnableDefaultExceptionHandler = false };
        try
        {
            var code = result.Invoke(invocation);
            return result.Errors.Count > 0 ? ExitCode.CouldNotRun : code;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            environment.Error.Line(e.Message, Tone.Bad);
        }
        catch (OperationCanceledException)
        {
            environment.Error.Line("Interrupted.", Tone.Bad);
        }
        return ExitCode.CouldNotRun;
    }

    /// <summary>The whole tree of verbs.</summary>
    public static RootCommand CreateRoot(CommandEnvironment environment)
    {
        var root = new RootCommand("Annotate news articles for fact-checking: claims, numbers, attributions and denials, in any language, in the terminal.")
        {
            DemoCommand.Create(environment),
            NewCommand.Create(environment),
            AddCommand.Create(environment),
            AnnotateCommand.Create(environment),
            ValidateCommand.Create(environment),
            SchemaCommand.Create(environment),
            StatusCommand.Create(environment),
            AgreementCommand.Create(environment),
            LogCommand.Create(environment),
            RecoverCommand.Create(environment),
            DoctorCommand.Create(environment),
            CompletionCommand.Create(environment),
        };
        root.HelpName = "factcheck"; // and not the name of the file that was started
        foreach (var option in root.Options)
            if (option is HelpOption { Action: HelpAction help }) help.MaxWidth = HelpWidth;
        return root;
    }
}
