using System.CommandLine;
using FactCheckTUI.Start;

namespace FactCheckTUI.Commands;

/// <summary><c>factcheck demo</c>: the workbench on a copy of the examples.</summary>
static class DemoCommand
{
    const string Annotator = "you";

    public static Command Create(CommandEnvironment environment)
    {
        var annotator = AnnotatorOption.Create();
        var command = new Command("demo", "Open the workbench on a scratch copy of the example corpus.") { annotator };
        command.SetAction(result =>
        {
            var (folder, name) = (Copy(), result.GetValue(annotator) ?? Annotator);
            return environment.Open(new WorkbenchRequest(folder, null, name)
            {
                Farewell = $"The demo corpus stays in {folder}. Open it again with: factcheck annotate {folder} --as {name}",
            });
        });
        return command;
    }

    /// <summary>Copies the examples beside the program to a new temporary folder.</summary>
    /// <exception cref="IOException">The examples are missing or the folder cannot be written.</exception>
    static string Copy()
    {
        var source = Path.Combine(AppContext.BaseDirectory, "examples", "newsroom");
        if (!Directory.Exists(source)) throw new IOException($"The examples are missing: {source}. Install the program again.");
        var folder = Directory.CreateTempSubdirectory("factcheck-demo-").FullName;
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!); // a file always has a folder
            File.Copy(file, target);
        }
        return folder;
    }
}
