using FactCheck.Formats.Corpora;
using FactCheck.Formats.Schemes;

namespace FactCheck.Storage.Files;

public sealed partial class FileCorpus
{
    const string SchemeName = "scheme.json";
    const string GuidelinesName = "guidelines.md";

    /// <summary>
    /// Makes a corpus in <paramref name="folder"/>, which is missing or holds nothing but hidden files (such as <c>.git</c>). The manifest comes last:
    /// without it the folder is no corpus, so that there is never half of one.
    /// </summary>
    public static CorpusCreation Create(string folder, NewCorpus corpus)
    {
        if (SchemeFormat.Read(corpus.Scheme.Span) is { Value: null } broken)
            return new CorpusCreation.Failed($"The scheme cannot be used ({broken.Problems[0].Location}): {broken.Problems[0].Message}");
        var paths = new CorpusPaths(Path.GetFullPath(folder));
        var made = new List<string>();
        try
        {
            if (Directory.Exists(paths.Root) && VisibleEntry(paths.Root) is { } entry) return Occupied(folder, entry);
            Directory.CreateDirectory(paths.Root);
            SafeFolder.Create(paths.Articles);
            SafeFolder.Create(paths.Annotations);
            var manifest = CorpusFormat.Write(new CorpusFile { Schema = CorpusFile.SchemaId, Name = corpus.Name, Scheme = SchemeName });
            Put(SchemeName, corpus.Scheme.Span);
            if (corpus.Guidelines is { } guidelines) Put(GuidelinesName, guidelines.Span);
            Put(CorpusPaths.ManifestName, manifest);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Remove(paths, made);
            return new CorpusCreation.Failed(e.Message);
        }
        return Open(folder) switch
        {
            CorpusOpening.Opened opened => new CorpusCreation.Created(opened.Store),
            CorpusOpening.Refused refused => new CorpusCreation.Failed(refused.Problems[0].Message),
            _ => throw new InvalidOperationException("A corpus is opened or refused."),
        };

        void Put(string name, ReadOnlySpan<byte> content)
        {
            var path = paths.Of(name);
            if (!AtomicFile.Create(path, content)) throw new IOException($"{path} has just been made by somebody else. Choose another folder.");
            made.Add(path);
        }
    }

    static string? VisibleEntry(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Where(name => !name!.StartsWith('.') || name == ".factcheck").Min(StringComparer.Ordinal);

    static CorpusCreation.Occupied Occupied(string folder, string entry) => new(File.Exists(Path.Combine(folder, CorpusPaths.ManifestName))
        ? $"There is a corpus in {folder} already. Add articles to it with: factcheck add {folder} FILES"
        : $"{folder} is not empty: it holds {entry}. Choose another folder, or empty this one.");

    // What cannot be removed is no corpus either, as its manifest is missing; the reason that is reported is the first one.
    static void Remove(CorpusPaths paths, List<string> files)
    {
        try
        {
            foreach (var file in files) File.Delete(file);
            foreach (var folder in (string[])[paths.Articles, paths.Annotations])
                if (Directory.Exists(folder)) Directory.Delete(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // See above.
        }
    }
}
