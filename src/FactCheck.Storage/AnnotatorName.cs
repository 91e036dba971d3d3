using System.Diagnostics.CodeAnalysis;
using FactCheck.Annotation.Articles;

namespace FactCheck.Storage;

/// <summary>Name of an annotator; also the name of a folder, so it comes from the allow-list of <see cref="ArticleId"/>.</summary>
public readonly record struct AnnotatorName
{
    AnnotatorName(string value) => Value = value;

    /// <summary>The name.</summary>
    public string Value { get; }

    /// <summary>Parses a name; <paramref name="problem"/> says why it is none.</summary>
    public static bool TryParse(string text, out AnnotatorName name, [NotNullWhen(false)] out string? problem)
    {
        var valid = ArticleId.TryParse(text, out var id, out problem);
        name = valid ? new AnnotatorName(id.Value) : default;
        return valid;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Value ?? "";
}
