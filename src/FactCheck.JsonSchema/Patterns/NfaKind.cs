namespace FactCheck.JsonSchema.Patterns;

/// <summary>What a state of an <see cref="Nfa"/> does.</summary>
internal enum NfaKind : byte
{
    /// <summary>Reads a code point of its set.</summary>
    Set,
    /// <summary>Goes two ways.</summary>
    Split,
    /// <summary>Goes on at the start of the text only.</summary>
    AtStart,
    /// <summary>Goes on at the end of the text only.</summary>
    AtEnd,
    Match,
}
