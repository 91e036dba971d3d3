namespace FactCheck.JsonSchema.Patterns;

/// <summary>The kinds of lookaround.</summary>
internal enum LookKind
{
    Ahead,
    NotAhead,
    Behind,
    NotBehind,
}
