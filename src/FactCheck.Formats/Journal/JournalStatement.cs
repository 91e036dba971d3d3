namespace FactCheck.Formats.Journal;

/// <summary>What an entry says, for people. No structural equality.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Words">What happened, without who and when: <c>tagged "14" as number (n1)</c>. May quote the article and is not made safe.</param>
public sealed record JournalStatement(JournalEntry Entry, string Words);
