using System.Collections.Immutable;
using FactCheckTUI.Agreeing.Reading;

namespace FactCheckTUI.Agreeing;

/// <summary>Everything that a report says. A class, for it has no structural equality.</summary>
sealed class AgreementReport
{
    /// <summary>Name of the row over all others, where none of them has it.</summary>
    public const string Everything = "all";

    /// <summary>Its name where a label, article or language is called so.</summary>
    public const string EverythingElse = "(all)";

    /// <summary>Fewer articles than these are not resampled: what they give would look certain.</summary>
    public const int FewestResampled = 5;

    /// <summary>Resamples behind each interval.</summary>
    public const int Resamples = 1000;

    /// <summary>Name of the corpus.</summary>
    public required string Corpus { get; init; }

    /// <summary>What was asked for.</summary>
    public required AgreementRequest Request { get; init; }

    /// <summary>What was compared.</summary>
    public required CorpusStudy Read { get; init; }

    /// <summary>Labels, pairs, attributes and languages by name; articles with the lowest first figure first.</summary>
    public required ImmutableArray<AgreementRow> Rows { get; init; }

    /// <summary>The row over all; null for attributes, which have no sum.</summary>
    public required AgreementRow? All { get; init; }

    /// <summary>Every article, the one that disagrees most first.</summary>
    public required ImmutableArray<AgreementRow> Articles { get; init; }

    /// <summary>Which labels meet which, over all pairs of annotators.</summary>
    public required Confusion Labels { get; init; }

    /// <summary>The same of each pair of annotators.</summary>
    public required ImmutableArray<Confusion> LabelsByPair { get; init; }

    /// <summary>Which types of relations meet which, over all pairs of annotators.</summary>
    public required Confusion Relations { get; init; }

    /// <summary>Where a figure misleads, and why: sentences.</summary>
    public required ImmutableArray<string> Cautions { get; init; }

    /// <summary>The annotators, in ordinal order.</summary>
    public ImmutableArray<string> Annotators => Read.Study.Annotators;
}
