using FactCheck.Annotation.Articles;
using FactCheck.Storage;
using FactCheck.Storage.Files;
using FactCheck.Terminal.Capabilities;
using FactCheck.Workbench.Opening;
using FactCheck.Workbench.Shell;
using FactCheckTUI.Commands;
using FactCheckTUI.Hosting;
using FactCheckTUI.Output;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FactCheckTUI.Start;

/// <summary>What happens between the first frame and the first screen: parse the command line, open the corpus, build the host. Nothing is printed meanwhile.</summary>
sealed class LaunchPlan : IDisposable
{
    readonly StringWriter _printed = new();
    readonly CommandEnvironment _environment;
    WorkbenchRequest? _request;
    IHost? _host;

    public LaunchPlan()
    {
        var kept = new SafeConsole(_printed, ConsoleTraits.Redirected);
        // System.Console stays untouched while the screen is taken.
        _environment = new CommandEnvironment { Out = kept, Error = kept, Variable = Environment.GetEnvironmentVariable, Login = Environment.UserName, Workbench = Keep };
    }

    /// <summary>What the user set; null before the host is built.</summary>
    public UserSettings? Settings { get; private set; }

    /// <summary>Runs off the screen's thread.</summary>
    public Launch Prepare(string[] args, TerminalCapabilities terminal)
    {
        CommandLineApp.Run(args, _environment);
        if (_request is not { } request) return new Launch.Refused(_printed.ToString().TrimEnd());
        if (!AnnotatorOption.TryResolve(request.Annotator, _environment, out var annotator, out var problem)) return new Launch.Refused(problem);
        ArticleId? article = null;
        if (request.Article is not null)
        {
            if (!ArticleId.TryParse(request.Article, out var id, out problem)) return new Launch.Refused(problem);
            article = id;
        }
        return FileCorpus.Open(request.Corpus) switch
        {
            CorpusOpening.Opened opened => Compose(opened.Store, annotator, article, terminal),
            CorpusOpening.Refused refused => new Launch.Refused(string.Join('\n', refused.Problems.Select(p => $"{refused.Path}: {p.Message}"))),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Prints what is to be said after the terminal is restored.</summary>
    /// <param name="refusal">Why it could not start; null where it ran.</param>
    /// <param name="unsaved">What did not reach the disk that should have; not made safe.</param>
    /// <returns>The exit code.</returns>
    public int Finish(string? refusal, IReadOnlyList<string> unsaved)
    {
        var process = CommandEnvironment.OfProcess();
        foreach (var line in unsaved) process.Error.Lines(line, Tone.Bad);
        if (refusal is not null) process.Error.Lines(refusal, Tone.Bad);
        else if (_request?.Farewell is { } farewell) process.Out.Lines(farewell);
        if (refusal is not null) return ExitCode.CouldNotRun;
        return unsaved.Count > 0 ? ExitCode.Problems : ExitCode.Fine;
    }

    public void Dispose() => _host?.Dispose();

    int Keep(WorkbenchRequest request)
    {
        _request = request;
        return ExitCode.Fine;
    }

    Launch Compose(ICorpusStore store, AnnotatorName annotator, ArticleId? article, TerminalCapabilities terminal)
    {
        _host = WorkbenchHost.Create(new WorkbenchHostOptions(store, annotator, terminal, _environment));
        Settings = _host.Services.GetRequiredService<UserSettings>();
        var ready = _host.Services.GetRequiredService<Launch.Ready>() with { Article = article };
        var wrong = WorkbenchKeys.Check(store.Scheme, ready.Settings.Keys);
        return wrong.IsEmpty ? ready : new Launch.Refused($"The keys of the scheme {store.Scheme.Name} or of the settings cannot be used.\n{string.Join('\n', wrong)}");
    }
}
