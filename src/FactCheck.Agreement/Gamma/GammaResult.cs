using FactCheck.Agreement.Resampling;
using FactCheck.Agreement.Unitizing;

namespace FactCheck.Agreement.Gamma;

/// <summary>Gamma, what it is made of and how precise it is. Immutable; a class, for it has no structural equality.</summary>
public sealed class GammaResult
{
    readonly Func<DisorderPart, DocumentSums> _sumsOf;

    internal GammaResult(Func<DisorderPart, DocumentSums> sumsOf) => _sumsOf = sumsOf;

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

    /// <summary>The sums of each document, to resample gamma from. Samples are not drawn again: each document keeps those drawn for it.</summary>
    public DocumentSums GammaSums => _sumsOf(DisorderPart.Alignment);

    /// <summary>The sums of each document, to resample gamma-cat from.</summary>
    public DocumentSums CategorySums => _sumsOf(DisorderPart.Labels);

    /// <summary>The sums of each document, to resample gamma-k of a label from.</summary>
    /// <exception cref="ArgumentException">The study has no such label.</exception>
    public DocumentSums LabelSums(string label)
    {
        var k = ByLabel.Select(figure => figure.Label).ToList().IndexOf(label);
        if (k < 0) throw new ArgumentException($"The study has no label '{label}'; it has {string.Join(", ", ByLabel.Select(figure => figure.Label))}.", nameof(label));
        return _sumsOf(DisorderPart.OfLabel(k));
    }
}
