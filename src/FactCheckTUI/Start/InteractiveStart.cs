using FactCheck.Terminal.Capabilities;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Unix;
using FactCheck.Workbench.Opening;

namespace FactCheckTUI.Start;

/// <summary>
/// Starts the verbs that take the screen. The first frame is painted before the command line is parsed and the host is built: loading those takes
/// several times as long as painting. What then turns out to be wrong is printed after the terminal is restored.
/// </summary>
static class InteractiveStart
{
    static readonly string[] Verbs = ["annotate", "demo"];
    static readonly string[] NotInteractive = ["-h", "-?", "/h", "/?", "--help", "--version"];

    /// <summary>True where the arguments ask for the workbench rather than for help.</summary>
    public static bool Applies(string[] args) => args.Length > 0 && Verbs.Contains(args[0]) && !args.Any(a => NotInteractive.Contains(a) || a.StartsWith("[suggest", StringComparison.Ordinal));

    /// <summary>Paints, prepares, runs.</summary>
    public static int Run(string[] args)
    {
        var capabilities = TerminalCapabilities.FromEnvironment(Environment.GetEnvironmentVariable);
        UnixTerminal terminal;
        try
        {
            terminal = UnixTerminal.Open(capabilities);
        }
        catch (TerminalUnavailableException e)
        {
            CommandEnvironment.OfProcess().Error.Line(e.Message);
            return ExitCode.CouldNotRun;
        }
        var run = new WorkbenchRun(TimeProvider.System);
        using var plan = new LaunchPlan();
        string? refusal;
        using (terminal)
        {
            terminal.Suspending = run.SettleAll;
            var answers = new TerminalAnswers(terminal);
            var options = new ApplicationOptions
            {
                EscapeTimeout = capabilities.EscapeTimeout,
                Encoding = capabilities.Encoding,
                Replies = answers.Probe,
                Closing = _ => run.SaveAll(),
            };
            refusal = run.Run(terminal, options, args.Length > 1 ? args[1] : args[0], new Preparation(() => plan.Prepare(args, terminal.Capabilities))
            {
                Created = answers.Attach,
                Beginning = () => answers.Apply(plan.Settings),
            });
        }
        return plan.Finish(refusal, run.Farewells);
    }
}
