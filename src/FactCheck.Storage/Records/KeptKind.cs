namespace FactCheck.Storage.Records;

/// <summary>Why something of a layer is kept beside it.</summary>
public enum KeptKind
{
    /// <summary>A version that was in place, or is.</summary>
    Revision,

    /// <summary>Edits that could not be put in place, because others had changed the layer.</summary>
    Recovery,

    /// <summary>A version that met another one in its place.</summary>
    Conflict,

    /// <summary>Lines of a journal that were set aside.</summary>
    JournalLines,

    /// <summary>A file that could not be read, and made way for one that can.</summary>
    Unusable,

    /// <summary>Edits that the disk of the corpus did not take, in a folder of the user's own.</summary>
    Rescued,
}
