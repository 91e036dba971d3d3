using FactCheck.Annotation.Articles;
using FactCheck.Formats.Json;
using FactCheck.Text.Bidi;

namespace FactCheck.Formats.Articles;

/// <summary><c>articles/&lt;id&gt;.meta.json</c> as bytes.</summary>
public static class ArticleMetadataFormat
{
    /// <summary>The schema that the file follows.</summary>
    public const string SchemaId = ArticleMetadataFile.SchemaId;

    /// <summary>Reads a file.</summary>
    public static Parsed<ArticleMetadata> Read(ReadOnlySpan<byte> utf8) =>
        CanonicalJson.Read(utf8, FormatsJsonContext.Default.ArticleMetadataFile).Then(Check);

    /// <summary>Writes a file canonically.</summary>
    public static byte[] Write(ArticleMetadata metadata) => CanonicalJson.Write(
        new ArticleMetadataFile
        {
            Schema = ArticleMetadataFile.SchemaId,
            Id = metadata.Id.Value,
            Title = metadata.Title,
            Language = metadata.Language,
            Direction = metadata.Direction switch { TextDirection.LeftToRight => "ltr", TextDirection.RightToLeft => "rtl", _ => null },
            Url = metadata.Url,
            ArchiveUrl = metadata.ArchiveUrl,
            Publisher = metadata.Publisher,
            Byline = metadata.Byline,
            WireCredit = metadata.WireCredit,
            DatePublished = metadata.DatePublished,
            DateAccessed = metadata.DateAccessed,
            StoryId = metadata.StoryId,
            EventId = metadata.EventId,
            TranslationOf = metadata.TranslationOf,
            Split = metadata.Split,
            Rights = metadata.Rights,
            License = metadata.License,
            Sha256 = metadata.Sha256,
        },
        FormatsJsonContext.Default.ArticleMetadataFile);

    static Parsed<ArticleMetadata> Check(ArticleMetadataFile file)
    {
        if (file.Schema != ArticleMetadataFile.SchemaId)
            return Failed("version", "$schema", $"\"{file.Schema}\" is not known; this program reads \"{ArticleMetadataFile.SchemaId}\".");
        if (!ArticleId.TryParse(file.Id, out var id, out var problem)) return Failed("id", "id", problem);
        if (file.Direction is not (null or "ltr" or "rtl"))
            return Failed("direction", "direction", $"\"{file.Direction}\" is no direction; expected \"ltr\" or \"rtl\", or leave it out.");
        return Parsed<ArticleMetadata>.Of(new ArticleMetadata
        {
            Id = id,
            Title = file.Title,
            Language = file.Language,
            Direction = file.Direction switch { "ltr" => TextDirection.LeftToRight, "rtl" => TextDirection.RightToLeft, _ => null },
            Url = file.Url,
            ArchiveUrl = file.ArchiveUrl,
            Publisher = file.Publisher,
            Byline = file.Byline,
            WireCredit = file.WireCredit,
            DatePublished = file.DatePublished,
            DateAccessed = file.DateAccessed,
            StoryId = file.StoryId,
            EventId = file.EventId,
            TranslationOf = file.TranslationOf,
            Split = file.Split,
            Rights = file.Rights,
            License = file.License,
            Sha256 = file.Sha256,
        });
    }

    static Parsed<ArticleMetadata> Failed(string code, string location, string message) =>
        Parsed<ArticleMetadata>.Failed(new FormatProblem(code, location, message));
}
