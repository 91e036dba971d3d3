using System.Globalization;

namespace FactCheck.Annotation.Rules.Checks;

/// <summary>The article is the one that was annotated: hash and length as recorded.</summary>
sealed class ArticleDiffers() : LayerRule(Hash, Length, Metadata)
{
    static readonly RuleDescription Hash = new(
        "article-hash-differs",
        Severity.Error,
        "The article's bytes are not those that the annotations were made on (SHA-256).",
        "Restore the article, or re-anchor the spans by their quotes.");

    static readonly RuleDescription Length = new(
        "article-length-differs",
        Severity.Error,
        "The article has another number of code points than the annotations record.",
        "Restore the article, or re-anchor the spans by their quotes.");

    static readonly RuleDescription Metadata = new(
        "article-metadata-hash-differs",
        Severity.Error,
        "The article's bytes are not those that its metadata records (SHA-256).",
        "Restore the article, or add it again so that its metadata is written anew.");

    protected override void Check(LayerContext context, Findings findings)
    {
        var actual = context.Article.Sha256;
        if (!Same(context.Article.Metadata.Sha256, actual))
            findings.OfArticle(Metadata, $"The article's SHA-256 is {actual}; its metadata says {context.Article.Metadata.Sha256}.");
        if (context.Recorded.Article is not { } recorded) return;
        if (!Same(recorded.Sha256, actual))
            findings.OfArticle(Hash, $"The article's SHA-256 is {actual}; the annotations were made on {recorded.Sha256}.");
        var length = context.Document.Offsets.CodePointLength;
        if (length != recorded.Length)
            findings.OfArticle(Length, string.Create(CultureInfo.InvariantCulture,
                $"The article has {length} code points; the annotations were made on {recorded.Length}."));
    }

    static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
