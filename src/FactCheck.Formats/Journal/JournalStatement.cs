namespace FactCheck.Formats.Journal;

/// <summary>What a line says, for people. No structural equality.</summary>
/// <param name="Line">The line.</param>
/// <param name="Words">What happened, without who and when: <c>tagged "14" as number (n1)</c>. May quote the article and is not made safe.</param>
public sealed record JournalStatement(JournalLine Line, string Words);
