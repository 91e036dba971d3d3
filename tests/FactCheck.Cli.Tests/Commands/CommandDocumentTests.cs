using System.Text;
using FactCheck.Testing.Data;
using FactCheckTUI;

namespace FactCheck.Cli.Tests.Commands;

/// <summary>docs/commands.md is the help of every verb, word for word.</summary>
public sealed class CommandDocumentTests
{
    const string Path = "docs/commands.md";

    const string Head = """
        # Commands

        Made from the program's own help; a test fails where the two differ, and `UPDATE_GENERATED=1` rewrites this file.

        Exit codes: **0** done, nothing wrong · **1** it ran and something is wrong (a file was not added, a corpus has errors) · **2** it could not run (wrong
        arguments, no corpus, no permission). Results go to standard output, errors and progress to standard error. Colours are left out where output is
        redirected or `NO_COLOR` is set. Whatever comes from articles, file names or arguments is printed with control characters made visible.

        """;

    [Fact]
    public void The_document_is_what_the_help_says()
    {
        var document = Write();
        var path = System.IO.Path.Combine(SharedData.RepositoryRoot, Path);
        if (Environment.GetEnvironmentVariable("UPDATE_GENERATED") == "1")
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!); // a file has a folder
            File.WriteAllText(path, document);
        }
        if (!File.Exists(path) || File.ReadAllText(path) != document)
            Assert.Fail($"{Path} differs from the program's help: run the tests with UPDATE_GENERATED=1 and commit the result.\n{document}");
    }

    static string Write()
    {
        var document = new StringBuilder(Head);
        Append(document, "factcheck", []);
        var root = CommandLineApp.CreateRoot(CommandRun.Environment(new Dictionary<string, string?>(), TextWriter.Null, TextWriter.Null));
        foreach (var command in root.Subcommands) Append(document, "factcheck " + command.Name, [command.Name]);
        return document.ToString();
    }

    static void Append(StringBuilder document, string title, string[] args)
    {
        var help = CommandRun.Of([.. args, "--help"]).ShouldEnd(0).Out;
        var lines = help.Split('\n').Select(line => line.TrimEnd());
        document.Append('\n').Append("## ").Append(title).Append("\n\n```\n").Append(string.Join('\n', lines).Trim('\n')).Append("\n```\n");
    }
}
