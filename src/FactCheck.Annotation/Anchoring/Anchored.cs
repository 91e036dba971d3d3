namespace FactCheck.Annotation.Anchoring;

/// <summary>A piece on its way to a place. Changed by the searches.</summary>
sealed class Anchored(Piece piece)
{
    public Piece Piece { get; } = piece;

    /// <summary>The one place at which it stands with all of its recorded context; null: there is none, or the blocks tell as much.</summary>
    public UnitRange? Own { get; set; }

    /// <summary>Where it is now, in units; null: not decided.</summary>
    public UnitRange? Place { get; private set; }

    /// <summary>Why, where its surroundings did not simply stay; null: they did.</summary>
    public AnchorEvidence? Evidence { get; private set; }

    /// <summary>True where equal text makes it undecidable which of <see cref="Equal"/> it is.</summary>
    public bool IsUndecidable { get; private set; }

    /// <summary>Places that read as its quote does, once they were looked for; of those that <see cref="IsUndecidable"/>, the ones that block each other.</summary>
    public List<EqualPlace>? Equal { get; set; }

    /// <summary>True where there are so many equal places that only those between its neighbours were looked at.</summary>
    public bool IsTooFrequent { get; set; }

    /// <summary>True where there are too many even there: <see cref="Equal"/> holds the first of them, and nothing is decided by it.</summary>
    public bool IsIncomplete { get; set; }

    public void Decide(UnitRange place, AnchorEvidence? evidence) => (Place, Evidence) = (place, evidence);

    public void GiveUp(List<EqualPlace> among) => (IsUndecidable, Equal) = (true, among);
}

/// <summary>A place that reads as a quote does.</summary>
/// <param name="Units">Where.</param>
/// <param name="Context">Characters of the recorded context that stand around it.</param>
readonly record struct EqualPlace(UnitRange Units, int Context);
