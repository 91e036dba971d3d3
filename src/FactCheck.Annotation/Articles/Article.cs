using FactCheck.Text.Segmentation;

namespace FactCheck.Annotation.Articles;

/// <summary>A loaded article: its metadata and its decoded text, which never changes.</summary>
public sealed class Article
{
    /// <summary>Wraps a text.</summary>
    /// <param name="metadata">Its metadata.</param>
    /// <param name="text">The file's bytes decoded as UTF-8; nothing normalised.</param>
    /// <param name="sha256">Lower-case hexadecimal SHA-256 of the file's bytes.</param>
    public Article(ArticleMetadata metadata, string text, string sha256)
    {
        Metadata = metadata;
        Document = new TextDocument(text);
        Sha256 = sha256;
    }

    /// <summary>What is known beside the text.</summary>
    public ArticleMetadata Metadata { get; }

    /// <summary>The name.</summary>
    public ArticleId Id => Metadata.Id;

    /// <summary>The text with its units.</summary>
    public TextDocument Document { get; }

    /// <summary>The decoded text.</summary>
    public string Text => Document.Text;

    /// <summary>Lower-case hexadecimal SHA-256 of the file's bytes as read; may differ from the one in the metadata.</summary>
    public string Sha256 { get; }
}
