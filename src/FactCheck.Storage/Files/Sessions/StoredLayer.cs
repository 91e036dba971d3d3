using FactCheck.Annotation.Layers;
using FactCheck.Formats;
using FactCheck.Formats.Journal;
using FactCheck.Storage.Files.Posix;
using FactCheck.Storage.Sessions;

namespace FactCheck.Storage.Files.Sessions;

/// <summary>What the files of a layer say at one moment. Compared by reference.</summary>
/// <param name="Version">Version of the standoff file.</param>
/// <param name="Bytes">The standoff file; empty: there is none.</param>
/// <param name="Layer">Its layer; it gives no id again that the journal knows.</param>
/// <param name="Journal">The journal as bytes; empty: there is none.</param>
/// <param name="Reading">The journal as it was read.</param>
sealed record StoredLayer(LayerVersion Version, byte[] Bytes, Layer Layer, byte[] Journal, JournalReading Reading)
{
    /// <summary>Largest journal that is read, in bytes: about a million changes.</summary>
    public const long JournalLimit = 1 << 30;

    /// <summary>The session that began to write last; null: nobody ever did.</summary>
    public SessionHolder? Holder => HolderIn(Reading);

    /// <summary>Reads both files; the caller holds the layer's turn where somebody may write.</summary>
    /// <exception cref="IOException">One of them cannot be read.</exception>
    public static Parsed<StoredLayer> Read(LayerFiles files, StandoffCodec codec)
    {
        var journal = SafeFile.ReadAll(files.Journal, JournalLimit) ?? [];
        var bytes = files.ReadStandoff();
        var layer = bytes is null ? new Parsed<VersionedLayer>(new VersionedLayer(Layer.Empty, LayerVersion.None), []) : codec.Read(bytes);
        if (layer.Value is null) return new Parsed<StoredLayer>(null, layer.Problems);
        var reading = JournalFormat.Read(journal);
        return new Parsed<StoredLayer>(new StoredLayer(layer.Value.Version, bytes ?? [], JournalIds.Reserve(layer.Value.Layer, reading), journal, reading), []);
    }

    /// <summary>The session that began to write last, by the journal as it is on disk now.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static SessionHolder? HolderOf(LayerFiles files) => HolderIn(JournalFormat.Read(SafeFile.ReadAll(files.Journal, JournalLimit)));

    static SessionHolder? HolderIn(JournalReading reading)
    {
        for (var i = reading.Lines.Length - 1; i >= 0; i--)
            if (reading.Lines[i].Entry is { Event: JournalEvent.Opened opened } entry)
                return new SessionHolder(entry.Session, entry.By, opened.User, opened.Host, entry.Time);
        return null;
    }
}
