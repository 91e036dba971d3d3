namespace FactCheck.Formats.Journal;

/// <summary>What is wrong with a piece of a journal.</summary>
public enum JournalDamageKind
{
    /// <summary>The last bytes are no whole line: writing was cut off.</summary>
    TornTail,

    /// <summary>The checksum is not that of the content.</summary>
    BadChecksum,

    /// <summary>The checksum is right, but the content is no entry.</summary>
    NotAnEntry,

    /// <summary>An event or edit that this program does not know.</summary>
    UnknownEvent,

    /// <summary>The number is not the one after the line before.</summary>
    SequenceGap,

    /// <summary>The hash of the line before is another: one of the two lines was changed.</summary>
    BrokenChain,
}
