namespace FactCheck.Agreement;

/// <summary>
/// One measure of one study: the score, what it rests on and what was left out. Immutable; a class, for it has no structural equality.
/// </summary>
public sealed class Figure
{
    /// <summary>What the figure is.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The figure, or why there is none.</summary>
    public required Score Score { get; init; }

    /// <summary>Observed agreement, or for distance-based measures observed disagreement; null where the measure has no such part.</summary>
    public double? Observed { get; init; }

    /// <summary>What chance gives, in the kind of <see cref="Observed"/>; null where the measure corrects for no chance.</summary>
    public double? Expected { get; init; }

    /// <summary>Units, spans or positions that the figure rests on, as the measure counts them.</summary>
    public long Items { get; init; }

    /// <summary>What it does not rest on; empty where everything counted.</summary>
    public ImmutableArray<LeftOut> LeftOut { get; init; } = [];

    /// <summary>
    /// The interval where a formula gives one; null elsewhere (<see cref="Resampling.Bootstrap"/> gives one for any additive measure).
    /// </summary>
    public ConfidenceInterval? Interval { get; init; }

    /// <summary>The test against chance where a formula gives one.</summary>
    public NullTest? Test { get; init; }

    /// <summary>The score, for arithmetic; null where undefined.</summary>
    public double? Value => Score.Value;

    /// <summary>Name and score.</summary>
    public override string ToString() => $"{Measure.Name}: {Score}";
}
