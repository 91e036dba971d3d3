namespace FactCheck.Annotation.Schemes;

/// <summary>Why an attribute does not take a value.</summary>
public abstract record AttributeMismatch
{
    AttributeMismatch(string found, string expected) => (Found, Expected) = (found, expected);

    /// <summary>What was found; from a file or typed, so not made safe.</summary>
    public string Found { get; }

    /// <summary>What the attribute takes (<see cref="AttributeDefinition.Expected"/>).</summary>
    public string Expected { get; }

    /// <summary>Found and expected, in one sentence without a stop.</summary>
    public string Message => this is NotAChoice { Suggestion: { } nearest }
        ? $"found {Found}, expected {Expected}; did you mean {nearest}?"
        : $"found {Found}, expected {Expected}";

    /// <summary>A list where one value goes, a text where a number goes, and so on.</summary>
    public sealed record WrongType : AttributeMismatch
    {
        internal WrongType(string found, string expected)
            : base(found, expected)
        {
        }
    }

    /// <summary>A value that the enumeration lacks.</summary>
    public sealed record NotAChoice : AttributeMismatch
    {
        internal NotAChoice(string found, string expected, string? suggestion)
            : base(found, expected) => Suggestion = suggestion;

        /// <summary>The nearest value by spelling; null: none is near.</summary>
        public string? Suggestion { get; }
    }

    /// <summary>A whole number outside the bounds.</summary>
    public sealed record OutOfBounds : AttributeMismatch
    {
        internal OutOfBounds(string found, string expected)
            : base(found, expected)
        {
        }
    }

    /// <summary>A text that writes no date, number or tag, is empty, or repeats a value.</summary>
    public sealed record Malformed : AttributeMismatch
    {
        internal Malformed(string found, string expected)
            : base(found, expected)
        {
        }
    }
}
