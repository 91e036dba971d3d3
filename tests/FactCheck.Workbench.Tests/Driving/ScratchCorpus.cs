using FactCheck.Testing.Data;

namespace FactCheck.Workbench.Tests.Driving;

/// <summary>A copy of the example corpus in a folder of its own, removed in the end.</summary>
sealed class ScratchCorpus : IDisposable
{
    public ScratchCorpus()
    {
        Folder = Directory.CreateTempSubdirectory("factcheck-test-").FullName;
        var source = Path.Combine(SharedData.RepositoryRoot, "examples", "newsroom");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public string Folder { get; }

    public string Article(string id) => Path.Combine(Folder, "articles", id + ".txt");

    public string Layer(string annotator, string id) => Path.Combine(Folder, "annotations", annotator, id + ".json");

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
