using FactCheck.Formats.Journal;
using FactCheck.Storage;
using FactCheck.Storage.Files;
using FactCheck.Storage.Records;

namespace FactCheckTUI.History;

/// <summary>All that is kept of the layers of a corpus: in the corpus, and in the user's own rescue folder.</summary>
sealed class KeptCopies(ICorpusStore store, RescueFolder rescue)
{
    /// <summary>Layers of which something may be kept, by article, then by annotator.</summary>
    public IReadOnlyList<LayerName> Layers() =>
        [.. store.Records.LayersWithCopies().Union(rescue.Layers(store.Location)).OrderBy(layer => layer.Article).ThenBy(layer => layer.Annotator.Value, StringComparer.Ordinal)];

    /// <summary>What is kept of a layer: revisions by number, then the rest by name.</summary>
    /// <exception cref="IOException">It cannot be listed.</exception>
    public IReadOnlyList<LayerCopy> Of(LayerName layer)
    {
        var present = store.Records.PresentVersion(layer).Sha256;
        var times = TimesOf(LayerLog.Read(store, layer).Reading);
        return
        [
            .. store.Records.Copies(layer).Select(kept => LayerCopy.Read(kept, () => store.Records.ReadCopy(kept), present, times)),
            .. rescue.Find(store.Location, layer).Select(path => LayerCopy.Read(Rescued(path), () => rescue.Read(store.Location, layer, path), present, times)),
        ];
    }

    static KeptCopy Rescued(string path) =>
        new(KeptKind.Rescued, "rescued-" + Path.GetFileNameWithoutExtension(path).Split('-')[^1], path, new DateTimeOffset(File.GetLastWriteTimeUtc(path)));

    // When each version was written; what was only found at opening has the time of its file.
    static Dictionary<string, DateTimeOffset> TimesOf(JournalReading reading)
    {
        var times = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        foreach (var line in reading.Lines)
            if (line.Entry.Event is JournalEvent.Snapshot snapshot) times[snapshot.Sha256] = line.Entry.Time;
        return times;
    }
}
