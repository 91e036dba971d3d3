using System.Text.Json.Serialization;
using FactCheck.Annotation.Layers;

namespace FactCheck.Formats.Standoff;

/// <summary>One span of a standoff file; offsets in code points.</summary>
public sealed record StandoffSpan
{
    /// <summary>Unique within the file.</summary>
    public required string Id { get; init; }

    /// <summary>Name of its label in the scheme.</summary>
    public required string Label { get; init; }

    /// <summary>First code point.</summary>
    public required int Start { get; init; }

    /// <summary>The code point after the last.</summary>
    public required int End { get; init; }

    /// <summary>Pieces <c>[start, end]</c> of a discontinuous span; null: it has no gap.</summary>
    public IReadOnlyList<IReadOnlyList<int>>? Fragments { get; init; }

    /// <summary>The text from <see cref="Start"/> to <see cref="End"/>.</summary>
    public required string Quote { get; init; }

    /// <summary>Up to 20 code points before the span.</summary>
    public required string Prefix { get; init; }

    /// <summary>Up to 20 code points after the span.</summary>
    public required string Suffix { get; init; }

    /// <summary>Attributes in the order in which they stand.</summary>
    [JsonConverter(typeof(AttributeValuesJsonConverter))]
    public required AttributeValues Attributes { get; init; }

    /// <summary><c>human</c>, <c>suggested_accepted</c> or <c>projected</c>.</summary>
    public required string Origin { get; init; }

    /// <summary>ISO 8601, UTC.</summary>
    public required string Created { get; init; }

    /// <summary>ISO 8601, UTC.</summary>
    public required string Modified { get; init; }

    /// <summary>The annotator's note; null: none.</summary>
    public string? Note { get; init; }
}
