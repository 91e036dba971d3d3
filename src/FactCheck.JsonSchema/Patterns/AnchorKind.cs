namespace FactCheck.JsonSchema.Patterns;

/// <summary>A condition on a position.</summary>
internal enum AnchorKind
{
    /// <summary><c>^</c>: the start of the text, not of a line.</summary>
    Start,
    /// <summary><c>$</c>: the very end of the text, not before a final newline.</summary>
    End,
    /// <summary><c>\b</c></summary>
    WordBoundary,
    /// <summary><c>\B</c></summary>
    NoWordBoundary,
}
