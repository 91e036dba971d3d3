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

    /// <summary>The two values of an attribute that most often meet, and how often; null where all agree or the row is no attribute.</summary>
    public (string Values, long Count)? Confusion { get; init; }

    /// <summary>The commonest disagreement in a few words.</summary>
    public string Commonest =>
        Disagreements?.Commonest is { } most ? $"{Words(most.Kind)} {most.Count}{(most.What is null ? "" : $" ({most.What})")}"
        : Confusion is { } values ? $"{values.Values} {values.Count}"
        : "none";

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
