namespace FactCheck.Formats.Journal;

/// <summary>A piece of a journal that is not as it was written.</summary>
/// <param name="Start">Its first byte in the file.</param>
/// <param name="Length">Its bytes, with its LF where it has one.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Message">What was found, where, what was expected and what to do; may quote the file and is not made safe.</param>
public sealed record JournalDamage(int Start, int Length, JournalDamageKind Kind, string Message);
