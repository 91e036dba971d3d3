namespace FactCheck.Annotation.Schemes;

/// <summary>Why an attribute does not take a value.</summary>
/// <param name="Found">What was found; from a file or typed, so not made safe.</param>
/// <param name="Expected">What the attribute takes (<see cref="AttributeDefinition.Expected"/>).</param>
public abstract record AttributeMismatch(string Found, string Expected)
{
    /// <summary>Found and expected, in one sentence without a stop.</summary>
    public string Message => this is NotAChoice { Suggestion: { } nearest }
        ? $"found {Found}, expected {Expected}; did you mean {nearest}?"
        : $"found {Found}, expected {Expected}";

    /// <summary>A list where one value goes, a text where a number goes, and so on.</summary>
    public sealed record WrongType(string Found, string Expected) : AttributeMismatch(Found, Expected);

    /// <summary>A value that the enumeration lacks.</summary>
    /// <param name="Found">The value.</param>
    /// <param name="Expected">The enumeration.</param>
    /// <param name="Suggestion">The nearest value by spelling; null: none is near.</param>
    public sealed record NotAChoice(string Found, string Expected, string? Suggestion) : AttributeMismatch(Found, Expected);

    /// <summary>A whole number outside the bounds.</summary>
    public sealed record OutOfBounds(string Found, string Expected) : AttributeMismatch(Found, Expected);

    /// <summary>A text that writes no date, number or tag, is empty, or repeats a value.</summary>
    public sealed record Malformed(string Found, string Expected) : AttributeMismatch(Found, Expected);
}
