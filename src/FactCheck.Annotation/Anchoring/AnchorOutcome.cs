using System.Collections.Immutable;
using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Anchoring;

/// <summary>What became of a span when the text of its article changed. Compared by reference where it lists candidates.</summary>
public abstract record AnchorOutcome
{
    AnchorOutcome()
    {
    }

    /// <summary>The one place that is proposed; null where there is none or more than one.</summary>
    public virtual Extent? Proposed => null;

    /// <summary>The same text, and the text around it stayed where it was, up to what was inserted or deleted before it.</summary>
    public sealed record Kept(Extent Place) : AnchorOutcome
    {
        /// <inheritdoc/>
        public override Extent? Proposed => Place;
    }

    /// <summary>The same text, found although the text around it changed or moved.</summary>
    public sealed record Moved(Extent Place, AnchorEvidence Evidence) : AnchorOutcome
    {
        /// <inheritdoc/>
        public override Extent? Proposed => Place;
    }

    /// <summary>Other text in its place.</summary>
    /// <param name="Place">Where.</param>
    /// <param name="Similarity">
    /// 1 - edit distance / length of the longer, over folded characters; 1 where only white space, quotation marks or normal form differ.
    /// </param>
    /// <param name="Change">What went and what came.</param>
    public sealed record Changed(Extent Place, double Similarity, QuoteChange Change) : AnchorOutcome
    {
        /// <inheritdoc/>
        public override Extent? Proposed => Place;
    }

    /// <summary>Nothing tells which of these places it is, or whether it is the only one left.</summary>
    /// <param name="Candidates">The likeliest first; at most <see cref="AnchoringLimits.Candidates"/>.</param>
    /// <param name="Total">How many there are, listed or not.</param>
    public sealed record Ambiguous(ImmutableArray<AnchorCandidate> Candidates, int Total) : AnchorOutcome;

    /// <summary>Nothing like it was found.</summary>
    public sealed record Lost : AnchorOutcome;
}
