using FactCheck.Agreement.Spans;

namespace FactCheck.Agreement.Gamma;

/// <summary>Units of several annotators that are taken for one. Immutable; a class, for it has no structural equality.</summary>
public sealed class UnitaryAlignment
{
    internal UnitaryAlignment(ImmutableArray<LabelledSpan?> spans, double cost) => (Spans, Cost) = (spans, cost);

    /// <summary>For each annotator of the study their span; null where none is aligned.</summary>
    public ImmutableArray<LabelledSpan?> Spans { get; }

    /// <summary>Its disorder: the mean dissimilarity of its pairs, an empty slot costing <see cref="GammaOptions.DeltaEmpty"/>.</summary>
    public double Cost { get; }
}
