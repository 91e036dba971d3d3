namespace FactCheck.JsonSchema.Evaluating;

/// <summary>A fault in words.</summary>
/// <param name="Found">What was found, as the end of a sentence that starts with the place: <c>is "chek_worthy"</c>, <c>lacks "quote"</c>.</param>
/// <param name="Allowed">What is allowed, as the end of a sentence that starts with <c>Expected</c>.</param>
/// <param name="Nearest">The allowed value that was probably meant, as it is written in JSON; null where none is near.</param>
internal sealed record FaultText(string Found, string Allowed, string? Nearest = null)
{
    /// <summary>As output formats print it.</summary>
    public override string ToString() => Nearest is null ? $"{Found}; expected {Allowed}" : $"{Found}; expected {Allowed}; did you mean {Nearest}?";
}
