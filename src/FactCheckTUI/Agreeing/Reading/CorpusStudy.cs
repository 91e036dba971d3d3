using System.Collections.Immutable;
using FactCheck.Agreement.Spans;

namespace FactCheckTUI.Agreeing.Reading;

/// <summary>What a corpus has to compare, and what was left out. A class, for it has no structural equality.</summary>
sealed class CorpusStudy
{
    /// <summary>The articles with two layers or more, offsets in code points; the annotators with a layer that counts.</summary>
    public required SpanStudy Study { get; init; }

    /// <summary>Language of each article by id; <c>?</c> where it is not known.</summary>
    public required IReadOnlyDictionary<string, string> Languages { get; init; }

    /// <summary>In the order of articles, then annotators.</summary>
    public required ImmutableArray<Exclusion> Exclusions { get; init; }

    /// <summary>Articles in the corpus.</summary>
    public required int Articles { get; init; }

    /// <summary>Spans in several pieces: compared from their first code point to their last.</summary>
    public required int Discontinuous { get; init; }

    /// <summary>Spans with the edges and the label of another in their layer: not counted again.</summary>
    public required int Repeated { get; init; }

    /// <summary>Relations to spans that no readable layer of the annotator holds: not compared.</summary>
    public required int Dangling { get; init; }
}
