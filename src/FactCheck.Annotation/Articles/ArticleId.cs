using System.Diagnostics.CodeAnalysis;

namespace FactCheck.Annotation.Articles;

/// <summary>
/// Name of an article within its corpus; also its file name, so it comes from an allow-list: letters, digits and combining marks of any script,
/// <c>.</c>, <c>_</c> and <c>-</c>, first a letter or digit, no <c>..</c>, at most 200 UTF-8 bytes, NFC. <c>default</c> is not valid.
/// </summary>
public readonly record struct ArticleId : IComparable<ArticleId>
{
    ArticleId(string value) => Value = value;

    /// <summary>The name.</summary>
    public string Value { get; }

    /// <summary>Parses a name.</summary>
    /// <param name="text">The candidate.</param>
    /// <param name="id">The id where the result is true.</param>
    /// <param name="problem">Why it is none, as a sentence, where the result is false.</param>
    public static bool TryParse(string text, out ArticleId id, [NotNullWhen(false)] out string? problem) => throw new NotImplementedException(new ArticleId(text).Value);

    /// <summary>The nearest valid id for a file name or title: blanks become <c>-</c>, what is not allowed is dropped.</summary>
    public static ArticleId From(string text) => throw new NotImplementedException();

    /// <summary>Ordinal order.</summary>
    public int CompareTo(ArticleId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The name.</summary>
    public override string ToString() => Value ?? "";
}
