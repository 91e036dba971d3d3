using FactCheck.Formats.Schemes;
using FactCheck.Testing.Files;

namespace FactCheck.Cli.Tests.Commands;

[Collection(nameof(StartsPrograms))]
public sealed class NewCommandTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_corpus_has_everything_and_is_valid()
    {
        CommandRun.Of("new", _folder["news"]).ShouldEnd(0).Out.ShouldContain("Made the corpus \"news\"");
        Directory.EnumerateFileSystemEntries(_folder["news"]).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(["annotations", "articles", "factcheck.json", "guidelines.md", "scheme.json"]);
        CommandRun.Of("validate", _folder["news"]).ShouldEnd(0).Out.ShouldBe("0 articles, 0 layers: 0 errors, 0 warnings.\n");
        CommandRun.Of("status", _folder["news"]).ShouldEnd(0).Out.ShouldContain("No articles yet");
    }

    [Fact]
    public void A_name_is_taken() => CommandRun.Of("new", _folder["news"], "--name", "Pemilu 2026").ShouldEnd(0).Out.ShouldContain("\"Pemilu 2026\"");

    [Theory]
    [InlineData("مقالات")]
    [InlineData("with blanks and 'quotes'")]
    [InlineData("line\nbreak\u001b[31m\u202E")]
    public void Any_folder_name_works_and_none_acts_on_the_terminal(string name)
    {
        var run = CommandRun.Of("new", _folder[name]).ShouldEnd(0);
        run.Out.ShouldNotContain("\u001b");
        run.Out.ShouldNotContain("\u202E");
        CommandRun.Of("validate", _folder[name]).ShouldEnd(0);
    }

    [Fact]
    public void Pipes_and_devices_are_waited_for_nowhere_but_where_one_is_named_as_an_article()
    {
        CommandRun.Of("new", _folder["c"]).ShouldEnd(0);
        Directory.CreateDirectory(_folder["in"]);
        using (var made = System.Diagnostics.Process.Start("mkfifo", [_folder["in/b.txt"]])) made.WaitForExit();
        File.WriteAllText(_folder["in/a.txt"], "Ferries were cut.\n");
        var run = CommandRun.Of("add", _folder["c"], _folder["in"], "--language", "en").ShouldEnd(1);
        run.Out.ShouldContain("Added 1");
        run.Error.ShouldContain("b.txt: it is no ordinary file but a pipe or device. To read from it, name it.");
        CommandRun.Of("add", _folder["c"], _folder["in/*.txt"]).Error.ShouldContain("b.txt: it is no ordinary file");
        CommandRun.Of("schema", _folder["in/b.txt"]).ShouldEnd(2).Error.ShouldContain("it is no ordinary file but a pipe or device.");
        CommandRun.Of("schema", "/dev/zero").ShouldEnd(2).Error.ShouldContain("it is no ordinary file but a pipe or device.");
        CommandRun.Of("new", _folder["d"], "--scheme", _folder["in/b.txt"]).ShouldEnd(2).Error.ShouldContain("it is no ordinary file but a pipe or device.");
        Directory.Exists(_folder["d"]).ShouldBeFalse();
    }

    [Fact]
    public void A_corpus_is_not_made_over_another()
    {
        CommandRun.Of("new", _folder["c"]).ShouldEnd(0);
        CommandRun.Of("new", _folder["c"]).ShouldEnd(2).Error.ShouldContain("There is a corpus in");
    }

    [Fact]
    public void A_corpus_is_not_made_among_other_files()
    {
        File.WriteAllText(_folder["notes.txt"], "");
        CommandRun.Of("new", _folder.Path).ShouldEnd(2).Error.ShouldContain("is not empty: it holds notes.txt");
    }

    [Fact]
    public void Ones_own_scheme_and_the_guidelines_beside_it_are_taken()
    {
        File.WriteAllBytes(_folder["mine.json"], SchemeFormat.DefaultBytes);
        File.WriteAllText(_folder["guidelines.md"], "# Ours");
        CommandRun.Of("new", _folder["c"], "--scheme", _folder["mine.json"]).ShouldEnd(0);
        File.ReadAllText(_folder["c/guidelines.md"]).ShouldBe("# Ours");
    }

    [Fact]
    public void A_scheme_whose_keys_collide_is_refused_and_nothing_is_made()
    {
        var scheme = System.Text.Encoding.UTF8.GetString(SchemeFormat.DefaultBytes);
        File.WriteAllText(_folder["mine.json"], scheme.Replace("\"key\": \"d\"", "\"key\": \"c\"", StringComparison.Ordinal));
        CommandRun.Of("new", _folder["c"], "--scheme", _folder["mine.json"]).ShouldEnd(2).Error.ShouldContain("The key c of");
        Directory.Exists(_folder["c"]).ShouldBeFalse();
    }

    [Fact]
    public void A_scheme_that_takes_a_key_of_the_workbench_is_refused_and_not_valid()
    {
        var scheme = System.Text.Encoding.UTF8.GetString(SchemeFormat.DefaultBytes).Replace("\"title\": \"Denial\",\n      \"key\": \"d\"", "\"title\": \"Denial\",\n      \"key\": \"w\"", StringComparison.Ordinal);
        File.WriteAllText(_folder["mine.json"], scheme);
        CommandRun.Of("new", _folder["c"], "--scheme", _folder["mine.json"]).ShouldEnd(2).Error
            .ShouldContain("/labels/denial/key: The key w of denial is the workbench's (next-word); take another.");
        CommandRun.Of("new", _folder["c"]).ShouldEnd(0);
        File.WriteAllText(_folder["c/scheme.json"], scheme);
        CommandRun.Of("validate", _folder["c"]).ShouldEnd(1).Out.ShouldContain(": error scheme  /labels/denial/key: The key w of denial");
    }

    [Fact]
    public void A_missing_scheme_is_named() =>
        CommandRun.Of("new", _folder["c"], "--scheme", _folder["none.json"]).ShouldEnd(2).Error.ShouldContain("none.json does not exist");

    [Fact]
    public void A_folder_that_cannot_be_made_is_named() => CommandRun.Of("new", "/proc/c").ShouldEnd(2).Error.ShouldContain("/proc");
}
