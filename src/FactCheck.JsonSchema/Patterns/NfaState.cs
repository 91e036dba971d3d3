namespace FactCheck.JsonSchema.Patterns;

/// <summary>A state of an <see cref="Nfa"/>.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Next">The state it leads to.</param>
/// <param name="Other">The second one, of a split.</param>
/// <param name="Set">The index of its set in the alphabet.</param>
internal readonly record struct NfaState(NfaKind Kind, int Next, int Other, int Set);
