namespace FactCheck.Annotation.Numbers.Locales;

/// <summary>The order of day, month and year in a date that is written in digits.</summary>
enum DateOrder
{
    /// <summary>21/11/2026.</summary>
    DayFirst,

    /// <summary>11/21/2026.</summary>
    MonthFirst,

    /// <summary>Either, by region: only what can be read in one way is read.</summary>
    Unknown,
}
