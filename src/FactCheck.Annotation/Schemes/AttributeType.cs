namespace FactCheck.Annotation.Schemes;

/// <summary>What values an attribute takes.</summary>
public enum AttributeType
{
    /// <summary>One or, where multiple, several of the listed values.</summary>
    Enumeration,

    /// <summary>Free text.</summary>
    Text,

    /// <summary>ISO 8601 calendar date, <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>.</summary>
    Date,

    /// <summary>Decimal number as a text: <c>-1250.5</c>.</summary>
    Decimal,

    /// <summary>Decimal, or an ISO 8601 date, time, date-time or duration.</summary>
    DecimalOrIso8601,

    /// <summary>BCP 47 language tag.</summary>
    LanguageTag,

    /// <summary>Whole number, within bounds where they are given.</summary>
    Integer,
}
