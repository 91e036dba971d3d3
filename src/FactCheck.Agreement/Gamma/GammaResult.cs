using FactCheck.Agreement.Unitizing;

namespace FactCheck.Agreement.Gamma;

/// <summary>Gamma, what it is made of and how precise it is. Immutable; a class, for it has no structural equality.</summary>
public sealed class GammaResult
{
    /// <summary>1 - observed over expected disorder.</summary>
    public required Figure Gamma { get; init; }

    /// <summary>Gamma-cat: labels alone, given the alignment.</summary>
    public required Figure Categories { get; init; }

    /// <summary>Gamma-k of each label.</summary>
    public required ImmutableArray<LabelFigure> ByLabel { get; init; }

    /// <summary>The disorder of each sample, in the order drawn.</summary>
    public required ImmutableArray<double> SampleDisorders { get; init; }

    /// <summary>Half the width of the 95 % interval of the expected disorder, as a share of it; null without samples.</summary>
    public required double? PrecisionReached { get; init; }

    /// <summary>Samples that the precision asked for takes, judged by the samples drawn.</summary>
    public required int SamplesRequired { get; init; }

    /// <summary>How much lower the observed disorder could be at most; 0 where every alignment is proved to be best.</summary>
    public required double Gap { get; init; }
}
