namespace FactCheck.Annotation.Numbers.Locales;

/// <summary>Where a magnitude word may stand.</summary>
enum MagnitudeUse
{
    /// <summary>Behind a number: <c>two million</c>.</summary>
    BehindNumber,

    /// <summary>Alone: <c>sejuta</c>, <c>ألفان</c>.</summary>
    Alone,

    /// <summary>Behind a number or alone: <c>مليون</c>.</summary>
    Either,

    /// <summary>Behind a number that is money: <c>$5m</c>; <c>5m</c> may be metres.</summary>
    BehindMoney,
}
