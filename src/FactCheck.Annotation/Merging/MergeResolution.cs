using System.Collections.Immutable;
using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Merging;

/// <summary>What a merge comes to once its conflicts are decided. Compared by reference.</summary>
/// <param name="Layer">The layer.</param>
/// <param name="DroppedRelations">Relations left out as a span that they need is not in it.</param>
public sealed record MergeResolution(Layer Layer, ImmutableArray<Relation> DroppedRelations);
