using FactCheck.Annotation.Rules;
using FactCheck.Storage;
using FactCheck.Storage.Files;
using FactCheck.Terminal.Capabilities;
using FactCheck.Testing.Files;
using FactCheck.Text.Layout;
using FactCheck.Workbench.Opening;
using FactCheck.Workbench.Shell;
using FactCheckTUI.Commands;
using FactCheckTUI.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FactCheck.Cli.Tests.Hosting;

public sealed class WorkbenchHostTests : IDisposable
{
    readonly TemporaryFolder _folder = new();
    readonly Dictionary<string, string?> _variables;

    public WorkbenchHostTests()
    {
        CommandRun.Of("new", _folder["c"]).ShouldEnd(0);
        _variables = new() { ["XDG_CONFIG_HOME"] = _folder["config"], ["XDG_STATE_HOME"] = _folder["state"], ["TERM"] = "xterm-256color" };
    }

    string Log => File.ReadAllText(_folder["state/factcheck/log/factcheck.log"]);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Everything_that_the_screens_need_is_registered()
    {
        using var host = WorkbenchHost.Create(Options());
        host.Services.GetRequiredService<ICorpusStore>().Corpus.Name.ShouldBe("c");
        host.Services.GetRequiredService<RuleBook>().Scheme.Name.ShouldBe("factcheck-spans");
        host.Services.GetRequiredService<TimeProvider>().ShouldNotBeNull();
        var launch = host.Services.GetRequiredService<Launch.Ready>();
        launch.Annotator.Value.ShouldBe("dora");
        (launch.Settings.Theme, launch.Settings.Bidi).ShouldBe((ThemeKind.Dark, BidiMode.Visual));
    }

    [Fact]
    public void The_users_file_and_then_variables_decide()
    {
        Configure("""{ "theme": "light", "bidi": "logical", "escape_timeout": 60, /* mine */ "keys": { "delete": ["d", "Delete"], "grow": "+" } }""");
        _variables["FACTCHECK_BIDI"] = "kitty-word";
        using var host = WorkbenchHost.Create(Options());
        var settings = host.Services.GetRequiredService<UserSettings>();
        (settings.Theme, settings.Bidi, settings.EscapeTimeout).ShouldBe((ThemeKind.Light, BidiPreference.KittyWord, TimeSpan.FromMilliseconds(60)));
        settings.Keys["delete"].ShouldBe(["d", "Delete"]);
        settings.Keys["grow"].ShouldBe(["+"]);
        host.Services.GetRequiredService<Launch.Ready>().Settings.Bidi.ShouldBe(BidiMode.KittyWord);
    }

    [Fact]
    public void A_wrong_setting_is_named_logged_and_passed_over()
    {
        Configure("""{ "theme": "pink\u001b[31m", "escape_timeout": "soon" }""");
        using (var host = WorkbenchHost.Create(Options()))
        {
            var settings = host.Services.GetRequiredService<UserSettings>();
            settings.Theme.ShouldBe(ThemeKind.Dark);
            settings.Problems.Length.ShouldBe(2);
            settings.Problems[0].ShouldContain("expected one of: dark, light, high-contrast, mono");
        }
        Log.ShouldContain("The setting theme is \"pink␛[31m\"");
        Log.ShouldNotContain("\u001b");
    }

    [Fact]
    public void A_file_that_is_no_JSON_is_named()
    {
        Configure("{ theme");
        Should.Throw<InvalidDataException>(() => WorkbenchHost.Create(Options())).Message.ShouldContain("config.json cannot be read");
    }

    [Fact]
    public void An_entry_of_the_log_is_one_safe_line()
    {
        using (var host = WorkbenchHost.Create(Options()))
        {
            var logger = host.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Test");
#pragma warning disable CA1848, CA2254 // a test may log as it likes
            logger.LogError(new InvalidOperationException("line\nbreak\u001b[2J"), "title \u202E of an article");
            logger.LogDebug("never");
#pragma warning restore CA1848, CA2254
        }
        var lines = Log.TrimEnd('\n').Split('\n');
        lines.Length.ShouldBe(2);
        lines[1].ShouldContain("Error Test: title ↤ of an article System.InvalidOperationException: line␊break␛[2J");
    }

    [Fact]
    public void A_log_that_grew_is_put_aside()
    {
        Directory.CreateDirectory(_folder["state/factcheck/log"]);
        File.WriteAllBytes(_folder["state/factcheck/log/factcheck.log"], new byte[(1 << 20) + 1]);
        WorkbenchHost.Create(Options()).Dispose();
        new FileInfo(_folder["state/factcheck/log/factcheck.1.log"]).Length.ShouldBe((1 << 20) + 1);
        Log.ShouldContain("Corpus c opened by dora");
    }

    [Fact]
    public void A_log_that_cannot_be_written_stops_nothing()
    {
        File.WriteAllText(_folder["state"], "a file where a folder should be");
        using var host = WorkbenchHost.Create(Options());
        host.Services.GetRequiredService<ICorpusStore>().ShouldNotBeNull();
    }

    [Theory]
    [InlineData("/x/config", "/home/dora", "/x/config/factcheck")]
    [InlineData("relative", "/home/dora", "/home/dora/.config/factcheck")]
    [InlineData(null, "/home/dora", "/home/dora/.config/factcheck")]
    public void Folders_follow_the_XDG_specification(string? config, string home, string expected) =>
        UserFolders.Config(name => name switch { "XDG_CONFIG_HOME" => config, "HOME" => home, _ => null }).ShouldBe(expected);

    void Configure(string json)
    {
        Directory.CreateDirectory(_folder["config/factcheck"]);
        File.WriteAllText(_folder["config/factcheck/config.json"], json);
    }

    WorkbenchHostOptions Options()
    {
        var environment = CommandRun.Environment(_variables, TextWriter.Null, TextWriter.Null);
        AnnotatorOption.TryResolve(null, environment, out var annotator, out _).ShouldBeTrue();
        var store = FileCorpus.Open(_folder["c"]).ShouldBeOfType<CorpusOpening.Opened>().Store;
        return new WorkbenchHostOptions(store, annotator, TerminalCapabilities.FromEnvironment(environment.Variable), environment);
    }
}
