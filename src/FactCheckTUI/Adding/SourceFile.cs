using System.Globalization;
using FactCheck.Storage.Files;

namespace FactCheckTUI.Adding;

/// <summary>Reads a source file as what its name says: HTML, Markdown, or else text.</summary>
static class SourceFile
{
    /// <summary>Extensions that are looked for in folders.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".txt", ".md", ".markdown", ".html", ".htm", ".xhtml"];

    /// <summary>Reads one file; what the file system refuses is an outcome too.</summary>
    public static DraftReading Read(string path)
    {
        try
        {
            if (Directory.Exists(path)) return new DraftReading.Refused("It is a folder.");
            if (ReadBytes(path) is not { } bytes)
                return new DraftReading.Refused(string.Create(CultureInfo.InvariantCulture, $"The file is larger than {ArticleText.MaximumBytes:N0} bytes, the most that an article may have. Split it."));
            return Path.GetExtension(path).ToLowerInvariant() switch
            {
                ".html" or ".htm" or ".xhtml" => HtmlArticle.Read(bytes),
                ".md" or ".markdown" => MarkdownArticle.Read(bytes),
                _ => PlainArticle.Read(bytes),
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new DraftReading.Refused(e.Message);
        }
    }

    // By a stream and not by length: a pipe has none.
    static byte[]? ReadBytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        if (file.CanSeek && file.Length > ArticleText.MaximumBytes) return null;
        var content = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int count; (count = file.Read(buffer)) > 0;)
        {
            content.Write(buffer, 0, count);
            if (content.Length > ArticleText.MaximumBytes) return null;
        }
        return content.ToArray();
    }
}
