namespace FactCheck.Formats.Journal;

/// <summary>One way in which two layers differ.</summary>
/// <param name="Mark"><c>+</c> only the second has it, <c>-</c> only the first, <c>~</c> they have it differently.</param>
/// <param name="Words">What: <c>claim "…" (s3)</c>, or what changed. May quote the article and is not made safe.</param>
public sealed record DifferenceLine(char Mark, string Words);
