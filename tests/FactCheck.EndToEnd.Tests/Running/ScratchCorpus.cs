using System.Text;
using System.Text.Json;
using FactCheck.Testing.Files;

namespace FactCheck.EndToEnd.Tests.Running;

/// <summary>A corpus of one article for one test. It is made once by the program, then copied.</summary>
sealed class ScratchCorpus : IDisposable
{
    /// <summary>Id of the article.</summary>
    public const string Article = "harbour.en";

    static readonly Lazy<TemporaryFolder> Made = new(Make);

    readonly TemporaryFolder? _folder;

    /// <summary>A copy in a folder of its own.</summary>
    public ScratchCorpus()
        : this(new TemporaryFolder(), "corpus")
    {
    }

    /// <summary>A copy in that folder, which must not exist.</summary>
    public ScratchCorpus(string path)
    {
        Path = path;
        Copy(Made.Value["corpus"], path);
    }

    ScratchCorpus(TemporaryFolder folder, string name)
        : this(folder[name]) => _folder = folder;

    /// <summary>Its folder.</summary>
    public string Path { get; }

    /// <summary>Carol's annotations of the article.</summary>
    public string Layer => this[$"annotations/carol/{Article}.json"];

    /// <summary>A path below it.</summary>
    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    /// <summary>Quotes of the spans that are on disk, in order; empty where there is no file.</summary>
    public IReadOnlyList<string> SavedQuotes()
    {
        if (!File.Exists(Layer)) return [];
        using var json = JsonDocument.Parse(File.ReadAllBytes(Layer));
        return [.. json.RootElement.GetProperty("spans").EnumerateArray().Select(span => span.GetProperty("quote").GetString()!)];
    }

    /// <summary>The bytes of every file but locks, by path.</summary>
    public SortedDictionary<string, string> Content() => new(
        Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".lock", StringComparison.Ordinal))
            .ToDictionary(file => System.IO.Path.GetRelativePath(Path, file), file => Convert.ToHexString(File.ReadAllBytes(file))));

    /// <inheritdoc/>
    public void Dispose() => _folder?.Dispose();

    static TemporaryFolder Make()
    {
        var folder = new TemporaryFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        var text = new StringBuilder("Night boats cut, minister denies\n\n");
        for (var year = 2001; year <= 2020; year++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"Harbour master Tilda Moor said in {year} that 14 night boats were cut.\n\n“We never cut a boat,” minister Oskar Finn said.\n\n");
        text.Append("وقال الوزير إن الرقم ١٤ غير صحيح.\n");
        File.WriteAllText(folder[$"{Article}.txt"], text.ToString());
        FactCheckProgram.Must("new", folder["corpus"], "--name", "Harbour");
        FactCheckProgram.Must("add", folder["corpus"], folder[$"{Article}.txt"], "--language", "en");
        return folder;
    }

    static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from)) File.Copy(file, System.IO.Path.Combine(to, System.IO.Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from)) Copy(folder, System.IO.Path.Combine(to, System.IO.Path.GetFileName(folder)));
    }
}
