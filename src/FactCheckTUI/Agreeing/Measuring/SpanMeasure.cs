using FactCheck.Agreement;
using FactCheck.Agreement.Coding;
using FactCheck.Agreement.Resampling;

namespace FactCheckTUI.Agreeing.Measuring;

/// <summary>A measure that a report can give, and how it is taken. Compared by reference.</summary>
sealed class SpanMeasure
{
    /// <summary>What it is; where it compares values, as taken on words.</summary>
    public required Measure Measure { get; init; }

    /// <summary>What it compares, in the plural: <c>spans</c>, <c>words</c>, <c>characters</c>.</summary>
    public required string Basis { get; init; }

    /// <summary>Takes it on spans.</summary>
    public required Func<StudyGroup, Figure> OnSpans { get; init; }

    /// <summary>What its interval on spans is resampled from; null where it is no function of sums over articles.</summary>
    public Func<StudyGroup, DocumentSums?> Sums { get; init; } = _ => null;

    /// <summary>Takes it on the values of an attribute; null where it compares places.</summary>
    public Func<CodingStudy, Figure>? OnValues { get; init; }

    /// <summary>What its interval on values is resampled from.</summary>
    public Func<CodingStudy, DocumentSums?> SumsOfValues { get; init; } = _ => null;

    /// <summary>How well its chance is known; null where no random samples stand for it.</summary>
    public Func<StudyGroup, Sampling?> Sampling { get; init; } = _ => null;

    /// <summary>True where it is taken only when asked for: it takes long on a large corpus.</summary>
    public bool IsSlow { get; init; }
}
