namespace FactCheck.Annotation.Numbers;

/// <summary>One number of a numeral, before its unit is known.</summary>
readonly record struct Amount
{
    /// <summary>Its value, magnitude words included.</summary>
    public required ExactDecimal Value { get; init; }

    /// <summary>The factor of its magnitude words, where it has one group of digits or words only; else 1.</summary>
    public required ExactDecimal Factor { get; init; }

    /// <summary>What it is made of.</summary>
    public required AmountTraits Traits { get; init; }

    /// <summary>True where it is made of that.</summary>
    public bool Is(AmountTraits traits) => (Traits & traits) != 0;
}
