using System.Collections.Immutable;
using FactCheck.Text;

namespace FactCheck.Annotation.Anchoring;

/// <summary>What became of a piece. Compared by reference where it lists candidates.</summary>
abstract record PieceOutcome
{
    PieceOutcome()
    {
    }

    /// <summary>The same text; the evidence is null where its surroundings stayed.</summary>
    public sealed record Same(TextSpan Place, AnchorEvidence? Evidence) : PieceOutcome;

    /// <summary>Other text in its place.</summary>
    public sealed record Other(NearPlace Near) : PieceOutcome;

    /// <summary>One of several places, or none; the likeliest first.</summary>
    public sealed record Several(ImmutableArray<PieceCandidate> Candidates) : PieceOutcome;

    /// <summary>Not found.</summary>
    public sealed record None : PieceOutcome;
}

/// <summary>A place at which a piece may belong; see <see cref="AnchorCandidate"/>.</summary>
readonly record struct PieceCandidate(TextSpan Place, double Similarity, int Context);
