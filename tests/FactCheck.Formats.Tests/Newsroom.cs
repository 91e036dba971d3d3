using System.Security.Cryptography;
using System.Text;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Schemes;
using FactCheck.Formats.Articles;
using FactCheck.Formats.Schemes;
using FactCheck.Testing.Data;

namespace FactCheck.Formats.Tests;

/// <summary>The example corpus of the repository.</summary>
static class Newsroom
{
    static readonly string Folder = Path.Combine(SharedData.RepositoryRoot, "examples", "newsroom");

    public static TheoryData<string> StandoffFiles => Files("annotations", "*.json");

    public static TheoryData<string> MetadataFiles => Files("articles", "*.meta.json");

    public static byte[] Bytes(string relative) => File.ReadAllBytes(Path.Combine(Folder, relative));

    public static Scheme Scheme() => SchemeFormat.Read(Bytes("scheme.json")).Value.ShouldNotBeNull();

    public static Article Article(string id)
    {
        var bytes = Bytes($"articles/{id}.txt");
        var metadata = ArticleMetadataFormat.Read(Bytes($"articles/{id}.meta.json")).Value.ShouldNotBeNull();
        return new Article(metadata, Encoding.UTF8.GetString(bytes), Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    static TheoryData<string> Files(string below, string pattern) =>
        [.. Directory.EnumerateFiles(Path.Combine(Folder, below), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal)];
}
