namespace FactCheck.Formats.Journal;

/// <summary>A state of the standoff file that a journal names, on which the entries after it build.</summary>
/// <param name="Sha256">Hash of the file; empty: there was none.</param>
/// <param name="Revision">Its revision; 0: there was none.</param>
/// <param name="Next">Index of the first entry whose edits the file does not hold.</param>
public sealed record JournalAnchor(string Sha256, long Revision, int Next);
