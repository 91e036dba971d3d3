namespace FactCheck.Annotation.Schemes;

/// <summary>Names of the default scheme that rules and defaults know the meaning of. A scheme without them is as good: what needs them is then silent.</summary>
public static class WellKnown
{
    /// <summary>Label of an assertion that can be checked.</summary>
    public const string Claim = "claim";

    /// <summary>Label of a quantity.</summary>
    public const string Number = "number";

    /// <summary>Label of a cue that content comes from a source.</summary>
    public const string Attribution = "attribution";

    /// <summary>Label of an expression that rejects a proposition.</summary>
    public const string Denial = "denial";

    /// <summary>Relation from a cue to what is said.</summary>
    public const string Content = "content";

    /// <summary>Relation from a denial to the claim that it rejects.</summary>
    public const string Denies = "denies";

    /// <summary>Attribute of a number: what it says, as a decimal or ISO 8601.</summary>
    public const string Value = "value";

    /// <summary>Attribute of a number: upper end of a range.</summary>
    public const string ValueMaximum = "value_max";

    /// <summary>Attribute of a number: count, money, date, …</summary>
    public const string Kind = "kind";

    /// <summary>Attribute of a number: digits, words, mixed.</summary>
    public const string Form = "form";

    /// <summary>Attribute of a number: currency or unit mark.</summary>
    public const string Unit = "unit";

    /// <summary>Attribute of a number: exact, range, …</summary>
    public const string Modifier = "modifier";

    /// <summary>Value of <see cref="Modifier"/> for a numeral with two ends.</summary>
    public const string Range = "range";

    /// <summary>Attribute of a number: the locale that it is written in, where that is not the article's.</summary>
    public const string Locale = "locale";

    /// <summary>Attribute of a claim: who speaks.</summary>
    public const string Voice = "voice";

    /// <summary>Value of <see cref="Voice"/> for a claim that a source makes.</summary>
    public const string Attributed = "attributed";
}
