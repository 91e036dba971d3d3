namespace FactCheck.Annotation.Numbers.Locales;

/// <summary>What a number word does to the number that is being read.</summary>
enum NumberWordRole
{
    /// <summary>Adds its value: <c>five</c>, <c>twenty</c>, <c>seratus</c>.</summary>
    Add,

    /// <summary>Multiplies the unit before it, or stands for one of it: <c>hundred</c>, <c>puluh</c>, <c>百</c>.</summary>
    Multiply,

    /// <summary>Adds ten to the unit before it: <c>belas</c>.</summary>
    Teen,

    /// <summary>Adds its value and ends an ordinal: <c>third</c>, <c>ثالثة</c>.</summary>
    Ordinal,

    /// <summary>One, but only before a word that multiplies: <c>a</c> (hundred).</summary>
    Article,
}
