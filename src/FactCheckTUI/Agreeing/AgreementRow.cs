using System.Collections.Immutable;
using FactCheckTUI.Agreeing.Measuring;

namespace FactCheckTUI.Agreeing;

/// <summary>One row of a report. A class, for it has no structural equality.</summary>
sealed class AgreementRow
{
    /// <summary>The label, pair, article, attribute or language; <see cref="AgreementReport.Everything"/> for all of them.</summary>
    public required string Name { get; init; }

    /// <summary>For each annotator of the report their spans (with this attribute); null where they are no part of the row.</summary>
    public required ImmutableArray<long?> Spans { get; init; }

    /// <summary>In the order of the measures asked for.</summary>
    public required ImmutableArray<ReportedFigure> Figures { get; init; }

    /// <summary>What they disagree about; null for attributes.</summary>
    public DisagreementTally? Disagreements { get; init; }

    /// <summary>Every two values of an attribute that met, the commonest first; empty for other rows.</summary>
    public ImmutableArray<ValuePair> Values { get; init; } = [];

    /// <summary>The commonest disagreement in a few words.</summary>
    public string Commonest =>
        Disagreements?.Commonest is { } most ? $"{Words(most.Kind)} {most.Count}{(most.What is null ? "" : $" ({most.What})")}"
        : CommonestValues is { } pair ? $"{pair.First} / {pair.Second} {pair.Count}"
        : "none";

    // Whoever gave which.
    ValuePair? CommonestValues => Values.Where(pair => !pair.IsSame)
        .GroupBy(pair => string.CompareOrdinal(pair.First, pair.Second) < 0 ? (pair.First, pair.Second) : (pair.Second, pair.First))
        .Select(pair => new ValuePair(pair.Key.Item1, pair.Key.Item2, pair.Sum(values => values.Count))).MaxBy(pair => pair.Count);

    /// <summary>A kind of disagreement in one word.</summary>
    public static string Words(DisagreementKind kind) => kind switch
    {
        DisagreementKind.Missing => "missing",
        DisagreementKind.Boundary => "boundary",
        DisagreementKind.Label => "label",
        DisagreementKind.Attribute => "attribute",
        _ => "relation",
    };
}
