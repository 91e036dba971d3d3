using System.Text;
using FactCheck.Annotation.Articles;
using FactCheck.Storage.Files.Posix;
using FactCheck.Storage.Files.Sessions;
using FactCheck.Storage.Records;

namespace FactCheck.Storage.Files;

/// <summary>
/// A folder of the user's own for layers that the corpus's disk did not take when the program had to end. Of each corpus
/// <c>&lt;hash of its place&gt;/corpus.txt</c> names the place; its layers lie in <c>&lt;annotator&gt;/&lt;article&gt;/edits-….json</c>. Nothing here is
/// ever removed by the program.
/// </summary>
/// <param name="folder">Where; made when it is needed.</param>
public sealed class RescueFolder(string folder)
{
    const int PlaceDigits = 16;
    const string PlaceName = "corpus.txt";

    /// <summary>Keeps a layer; returns where, when it is on disk.</summary>
    /// <param name="corpus">Where the corpus lies: <see cref="ICorpusStore.Location"/>.</param>
    /// <param name="layer">Whose layer on which article.</param>
    /// <param name="standoff">The layer as a standoff file.</param>
    /// <exception cref="IOException">It may not be.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be made.</exception>
    public string Keep(string corpus, LayerName layer, ReadOnlySpan<byte> standoff)
    {
        Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var place = PlaceOf(corpus);
        SafeFolder.Create(place);
        AtomicFile.Create(place.Below(PlaceName), Encoding.UTF8.GetBytes(corpus + "\n"));
        return FolderOf(place, layer).KeepLayer(standoff).Path;
    }

    /// <summary>Paths of what is kept of a layer; none where the folder cannot be read.</summary>
    public IReadOnlyList<string> Find(string corpus, LayerName layer)
    {
        try
        {
            return [.. FolderOf(PlaceOf(corpus), layer).List().Select(path => path.Full)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Layers of a corpus of which something is kept, by article, then by annotator; none where the folder cannot be read.</summary>
    public IReadOnlyList<LayerName> Layers(string corpus)
    {
        var layers = new List<LayerName>();
        try
        {
            var place = PlaceOf(corpus);
            foreach (var name in SafeListing.Folders(place))
            {
                if (!AnnotatorName.TryParse(name, out var annotator, out _)) continue;
                foreach (var article in SafeListing.Folders(place.Below(name)))
                    if (ArticleId.TryParse(article, out var id, out _)) layers.Add(new LayerName(annotator, id));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
        return [.. layers.OrderBy(layer => layer.Article).ThenBy(layer => layer.Annotator.Value, StringComparer.Ordinal)];
    }

    /// <summary>The bytes of something that <see cref="Find"/> named.</summary>
    /// <exception cref="IOException">It is gone or cannot be read.</exception>
    public byte[] Read(string corpus, LayerName layer, string path) =>
        FolderOf(PlaceOf(corpus), layer).List().FirstOrDefault(it => it.Full == path) is { Root: not null } found && SafeFile.ReadAll(found, FileCorpus.JsonLimit) is { } bytes
            ? bytes
            : throw new FileNotFoundException($"{path} is not there.", path);

    RootedPath PlaceOf(string corpus) => RootedPath.Of(folder, Sha256.Of(Encoding.UTF8.GetBytes(corpus))[..PlaceDigits]);

    static RecoveryFolder FolderOf(RootedPath place, LayerName layer) => new(place.Below(layer.Annotator.Value).Below(layer.Article.Value));
}
