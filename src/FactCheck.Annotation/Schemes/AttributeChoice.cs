namespace FactCheck.Annotation.Schemes;

/// <summary>One value of an enumeration.</summary>
/// <param name="Value">As stored.</param>
/// <param name="Key">The key that picks it in a form; unique within the attribute.</param>
/// <param name="Description">What it means, in a few words; null: none.</param>
public sealed record AttributeChoice(string Value, char Key, string? Description = null);
