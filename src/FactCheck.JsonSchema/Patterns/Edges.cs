namespace FactCheck.JsonSchema.Patterns;

/// <summary>Which ends of the text a position is at.</summary>
[Flags]
internal enum Edges
{
    None = 0,
    Start = 1,
    End = 2,
}
