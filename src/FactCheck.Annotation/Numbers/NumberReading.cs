namespace FactCheck.Annotation.Numbers;

/// <summary>What a numeral in a text says.</summary>
/// <param name="Value">
/// Decimal in its shortest form (<c>1400000</c>, <c>-0.5</c>; no trailing zeros after the point, so <c>2.50</c> is <c>2.5</c>) or ISO 8601.
/// </param>
/// <param name="Maximum">Upper end of a range, greater than <paramref name="Value"/>; null: no range.</param>
/// <param name="Kind">Value for the attribute <c>kind</c> where the text shows it (<c>percent</c>, <c>money</c>, <c>count</c>…); null: not clear.</param>
/// <param name="Form">Value for <c>form</c>: <c>digits</c>, <c>words</c> or <c>mixed</c>.</param>
/// <param name="Unit">Currency (ISO 4217, <c>USD</c>) or unit mark (<c>%</c>, <c>km</c>); null: none.</param>
public sealed record NumberReading(string Value, string? Maximum, string? Kind, string Form, string? Unit);
