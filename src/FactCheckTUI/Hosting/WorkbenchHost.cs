using System.Text.Json;
using FactCheck.Annotation.Rules;
using FactCheck.Storage.Files;
using FactCheck.Workbench.Opening;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FactCheckTUI.Hosting;

/// <summary>
/// Composition of the workbench: the generic host without its defaults (they cost 27 ms and log to the screen). Registered are the store, the
/// annotator, the rules, the clock, the user's settings and a <see cref="Launch.Ready"/> made of them; logs go to a file only.
/// </summary>
static partial class WorkbenchHost
{
    const string ConfigName = "config.json";
    const string VariablePrefix = "FACTCHECK_";

    /// <summary>Builds the host; nothing is started. Takes some 50 ms, so call it after the first frame.</summary>
    /// <exception cref="InvalidDataException">The user's <c>config.json</c> is no JSON; the message says where and what to do.</exception>
    public static IHost Create(WorkbenchHostOptions options)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings
        {
            ApplicationName = "factcheck",
            DisableDefaults = true,
            ContentRootPath = AppContext.BaseDirectory,
            Configuration = new ConfigurationManager(),
        });
        Configure(builder.Configuration, options.Environment.Variable);
        builder.Logging.AddProvider(new FileLoggerProvider(Path.Combine(UserFolders.State(options.Environment.Variable), "log"), options.Environment.Time));
        builder.Services
            .AddSingleton(options.Store)
            .AddSingleton(new RuleBook(options.Store.Scheme))
            .AddSingleton(options.Environment.Time)
            .AddSingleton(SettingsReader.Read(builder.Configuration))
            .AddSingleton(services => new Launch.Ready(
                options.Store, options.Annotator, services.GetRequiredService<UserSettings>().For(options.Terminal), Article: null)
            {
                Program = ProgramVersion.Text,
                Rescue = UserFolders.Rescue(options.Environment.Variable),
            });
        var host = builder.Build();
        LogStart(host, options);
        return host;
    }

    static void Configure(ConfigurationManager configuration, Func<string, string?> variable)
    {
        var file = Path.Combine(UserFolders.Config(variable), ConfigName);
        try
        {
            if (File.Exists(file)) configuration.AddJsonStream(new MemoryStream(PlainFile.ReadAll(file)));
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            throw new InvalidDataException($"The settings {file} cannot be read: {e.Message} Correct or delete the file.", e);
        }
        configuration.AddInMemoryCollection(SettingsReader.Names
            .Select(name => KeyValuePair.Create(name, variable(VariablePrefix + name.ToUpperInvariant())))
            .Where(pair => !string.IsNullOrEmpty(pair.Value)));
    }

    static void LogStart(IHost host, WorkbenchHostOptions options)
    {
        var logger = host.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(WorkbenchHost));
        Started(logger, options.Store.Corpus.Name, options.Annotator.Value, options.Terminal.Term ?? "none");
        foreach (var problem in host.Services.GetRequiredService<UserSettings>().Problems) Setting(logger, problem);
    }

    [LoggerMessage(1, LogLevel.Information, "Corpus {Corpus} opened by {Annotator} on a terminal of type {Terminal}")]
    private static partial void Started(ILogger logger, string corpus, string annotator, string terminal);

    [LoggerMessage(2, LogLevel.Warning, "{Problem}")]
    private static partial void Setting(ILogger logger, string problem);
}
