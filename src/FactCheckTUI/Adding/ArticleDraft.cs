using System.Collections.Immutable;
using FactCheck.Text.Bidi;

namespace FactCheckTUI.Adding;

/// <summary>What a source file says of an article. No structural equality.</summary>
sealed record ArticleDraft
{
    /// <summary>The text as it will be stored: UTF-8 without BOM.</summary>
    public required ReadOnlyMemory<byte> Utf8 { get; init; }

    /// <summary>The same, decoded.</summary>
    public required string Text { get; init; }

    /// <summary>Headline; null: none found.</summary>
    public string? Title { get; init; }

    /// <summary>BCP 47 tag that the source gives; null: none.</summary>
    public string? Language { get; init; }

    /// <summary>Direction that the source gives; null: none.</summary>
    public TextDirection? Direction { get; init; }

    /// <summary>Where it was published; null: not said.</summary>
    public string? Url { get; init; }

    /// <summary>Publisher; null: not said.</summary>
    public string? Publisher { get; init; }

    /// <summary>ISO 8601 date of publication; null: not said.</summary>
    public string? DatePublished { get; init; }

    /// <summary>What the user should know, as sentences; not made safe.</summary>
    public ImmutableArray<string> Notices { get; init; } = [];
}
