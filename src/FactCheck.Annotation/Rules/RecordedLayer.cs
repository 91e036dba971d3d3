using System.Collections.Immutable;
using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Rules;

/// <summary>What a standoff file says beside the layer itself; the rules compare it with the article. Compared by reference.</summary>
public sealed class RecordedLayer
{
    /// <summary>The article as the file describes it; null: it does not.</summary>
    public RecordedArticle? Article { get; init; }

    /// <summary>The quotes of its spans, by the ids that the spans have in the layer.</summary>
    public ImmutableArray<RecordedQuote> Quotes { get; init; } = [];

    /// <summary>What came with an id that was taken (<see cref="LoadedLayer.Renamed"/>).</summary>
    public ImmutableArray<RenamedId> Renamed { get; init; } = [];
}
