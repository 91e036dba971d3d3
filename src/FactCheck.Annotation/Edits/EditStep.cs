namespace FactCheck.Annotation.Edits;

/// <summary>An edit and the edit that takes it back.</summary>
/// <param name="Edit">What is done.</param>
/// <param name="Inverse">What undoes it.</param>
public sealed record EditStep(Edit Edit, Edit Inverse);
