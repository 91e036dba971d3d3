using FactCheck.Testing.Data;
using FactCheck.Testing.Files;

namespace FactCheck.Cli.Tests.Agreeing;

/// <summary>A copy of the newsroom examples that a test may change.</summary>
sealed class NewsroomCopy : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public NewsroomCopy()
    {
        var examples = System.IO.Path.Combine(SharedData.RepositoryRoot, "examples", "newsroom");
        foreach (var file in Directory.EnumerateFiles(examples, "*", SearchOption.AllDirectories))
        {
            var copy = _folder[System.IO.Path.GetRelativePath(examples, file)];
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!); // a file has a folder
            File.Copy(file, copy);
        }
    }

    public string Path => _folder.Path;

    public string this[string file] => _folder[file];

    public void Dispose() => _folder.Dispose();

    public CommandRun Agreement(params string[] args) => CommandRun.Of(["agreement", Path, .. args]);

    /// <summary>Leaves only this article.</summary>
    public void Keep(string article)
    {
        foreach (var file in Directory.EnumerateFiles(this["articles"]).Where(file => !System.IO.Path.GetFileName(file).StartsWith(article + ".", StringComparison.Ordinal))) File.Delete(file);
    }

    public void Replace(string file, string found, string put)
    {
        var text = File.ReadAllText(this[file]);
        text.Contains(found, StringComparison.Ordinal).ShouldBeTrue($"{file} does not hold {found}");
        File.WriteAllText(this[file], text.Replace(found, put, StringComparison.Ordinal));
    }
}
