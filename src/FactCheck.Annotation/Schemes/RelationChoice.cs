namespace FactCheck.Annotation.Schemes;

/// <summary>A type of relation that the scheme has between two labels.</summary>
/// <param name="Definition">The type.</param>
/// <param name="Refusal">Why it cannot be made between these two spans now, as a sentence; null: it can.</param>
public sealed record RelationChoice(RelationDefinition Definition, string? Refusal)
{
    /// <summary>True where the relation can be made.</summary>
    public bool IsAllowed => Refusal is null;
}
