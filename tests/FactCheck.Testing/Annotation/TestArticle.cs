using System.Security.Cryptography;
using System.Text;
using FactCheck.Annotation.Articles;

namespace FactCheck.Testing.Annotation;

/// <summary>Makes articles for tests.</summary>
public static class TestArticle
{
    /// <summary>An article with that text, its hash right.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">BCP 47 tag; null: not known.</param>
    /// <param name="id">Its id.</param>
    public static Article Of(string text, string? language = "en", string id = "sample")
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return new Article(new ArticleMetadata { Id = ArticleId.From(id), Language = language, Title = "Sample", Sha256 = sha256 }, text, sha256);
    }
}
