using FactCheckTUI.Commands;

namespace FactCheck.Cli.Tests.Commands;

/// <summary>What holds for every verb.</summary>
public sealed class CommandLineTests
{
    [Fact]
    public void Without_arguments_the_help_is_printed() => CommandRun.Of().ShouldEnd(2).Out.ShouldContain("Usage:");

    [Fact]
    public void A_misspelt_verb_is_named_with_what_was_meant()
    {
        var run = CommandRun.Of("statsu").ShouldEnd(2);
        (run.Out + run.Error).ShouldContain("status");
        run.Out.ShouldNotContain("Usage:");
    }

    [Theory]
    [InlineData("new")]
    [InlineData("add")]
    [InlineData("validate", "--format", "xml")]
    [InlineData("completion", "powershell")]
    [InlineData("status", "a", "b")]
    public void Wrong_arguments_end_with_2(params string[] args) => CommandRun.Of(args).ShouldEnd(2).Error.ShouldNotBeEmpty();

    [Fact]
    public void Arguments_that_are_printed_back_are_safe()
    {
        var run = CommandRun.Of("\u001b[31mstatsu\u202E").ShouldEnd(2);
        (run.Out + run.Error).ShouldNotContain("\u001b");
        (run.Out + run.Error).ShouldNotContain("\u202E");
    }

    [Fact]
    public void The_version_is_printed() => CommandRun.Of("--version").ShouldEnd(0).Out.ShouldStartWith("0.1.0");

    [Theory]
    [InlineData("bash", "complete -o default -F _factcheck factcheck")]
    [InlineData("zsh", "compdef _factcheck factcheck")]
    [InlineData("fish", "complete -c factcheck")]
    public void Each_shell_gets_its_script(string shell, string expected) => CommandRun.Of("completion", shell).ShouldEnd(0).Out.ShouldContain(expected);

    [Theory]
    [InlineData("factcheck val", "validate\n")]
    [InlineData("factcheck validate --format ", "json\n")]
    [InlineData("factcheck completion z", "zsh\n")]
    public void Words_are_completed(string line, string expected) => CommandRun.Of($"[suggest:{line.Length}]", line).ShouldEnd(0).Out.ShouldContain(expected);

    [Fact]
    public void The_doctor_examines_without_a_terminal()
    {
        var run = CommandRun.With(new Dictionary<string, string?> { ["TERM"] = "xterm-256color", ["LANG"] = "en_GB.UTF-8" }, "doctor", Path.GetTempPath()).ShouldEnd(0);
        run.Out.ShouldContain("not asked: input or output is no terminal");
        run.Out.ShouldContain("colours         256\n");
        run.Out.ShouldContain("Unicode ");
        run.Out.ShouldContain(" ms in ");
        run.Out.ShouldContain("  visual            .(March)");
        run.Out.ShouldContain("Nothing to change.");
    }

    [Fact]
    public void The_doctor_says_what_to_change()
    {
        var run = CommandRun.With(new Dictionary<string, string?> { ["TERM"] = "dumb", ["LANG"] = "C" }, "doctor", "/proc").ShouldEnd(1);
        run.Out.ShouldContain("! ");
        run.Out.ShouldContain("It does not name UTF-8");
        run.Out.ShouldContain("TERM is not set or dumb");
        run.Out.ShouldContain("3 things to look at");
    }

    [Theory]
    [InlineData("carol", "erin", "carol")]
    [InlineData(null, "erin", "erin")]
    [InlineData(null, "", "dora")]
    [InlineData(null, null, "dora")]
    public void The_annotator_is_the_option_then_the_variable_then_the_login(string? option, string? variable, string expected)
    {
        AnnotatorOption.TryResolve(option, Environment(variable), out var annotator, out _).ShouldBeTrue();
        annotator.Value.ShouldBe(expected);
    }

    [Theory]
    [InlineData("", "from --as cannot be used, as it also names a folder. The name is empty")]
    [InlineData("../x", "begins with neither a letter nor a digit")]
    [InlineData("a/b", "The name contains U+002F")]
    public void A_name_that_cannot_be_a_folders_is_refused(string option, string message)
    {
        AnnotatorOption.TryResolve(option, Environment(null), out _, out var problem).ShouldBeFalse();
        problem.ShouldNotBeNull().ShouldContain(message);
    }

    static FactCheckTUI.CommandEnvironment Environment(string? variable) =>
        CommandRun.Environment(new Dictionary<string, string?> { ["FACTCHECK_ANNOTATOR"] = variable }, TextWriter.Null, TextWriter.Null);
}
