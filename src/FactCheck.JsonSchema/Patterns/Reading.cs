namespace FactCheck.JsonSchema.Patterns;

/// <summary>Which way a pattern goes through the text: back, where it looks behind.</summary>
internal enum Reading
{
    Forward,
    Backward,
}
