namespace FactCheck.Storage.Sessions;

/// <summary>Sorts of <see cref="LayerNotice"/>.</summary>
public enum LayerNoticeKind
{
    /// <summary>Changes that were written down but not in place are in the layer again.</summary>
    Recovered,

    /// <summary>Others changed the stored version while changes were only written down: theirs is open, ours is kept beside.</summary>
    ChangedByOthers,

    /// <summary>The journal ended within a line or was damaged: what cannot be read was set aside.</summary>
    SetAside,

    /// <summary>Something that should have been kept beside could not be.</summary>
    NotSetAside,
}
