using System.Collections.Immutable;

namespace FactCheck.Formats.Journal;

/// <summary>What came of holding a journal against its evidence. Compared by reference of its parts.</summary>
/// <param name="Problems">What is not as it should be, in the order of the entries; empty: the journal is whole.</param>
/// <param name="Remarks">What could not be held against anything, or is not in the standoff file yet, as sentences.</param>
/// <param name="Replayed">Snapshots whose hash is that of the replayed edits.</param>
public sealed record JournalVerification(ImmutableArray<FormatProblem> Problems, ImmutableArray<string> Remarks, int Replayed)
{
    /// <summary>
    /// Reads checksums, numbers and the chain (done by <see cref="JournalFormat.Read"/>); replays every edit from the kept file that a session began on, tries its
    /// inverse, and compares the hash of each snapshot with that of the file that the edits yield; looks for the present file. O(entries · spans).
    /// </summary>
    public static JournalVerification Of(JournalReading reading, JournalEvidence evidence) => new JournalVerifier(evidence).Verify(reading);
}
