namespace FactCheck.Annotation.Numbers;

/// <summary>What an amount is made of.</summary>
[Flags]
enum AmountTraits
{
    /// <summary>Nothing yet.</summary>
    None = 0,

    /// <summary>Digits.</summary>
    Digits = 1,

    /// <summary>Number words or magnitude words.</summary>
    Words = 2,

    /// <summary>Group marks.</summary>
    Grouped = 4,

    /// <summary>An ordinal word.</summary>
    Ordinal = 8,

    /// <summary>A fraction: <c>1/2</c>, <c>½</c>, <c>half</c>.</summary>
    Fraction = 16,

    /// <summary>Four digits that may be a year: 1000 to 2199.</summary>
    MaybeYear = 32,
}
