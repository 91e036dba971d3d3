using FactCheck.Annotation.Articles;
using FactCheck.Storage.Records;
using FactCheck.Testing.Files;

namespace FactCheck.Storage.Tests.Files;

/// <summary>The folder <c>.factcheck</c> lies where others write too: names that are none and links lead nowhere.</summary>
public sealed class FileRecordsTests : IDisposable
{
    // SHA-256 of "x", which every file here holds.
    const string HashOfContent = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";

    readonly TemporaryFolder _folder = new();
    readonly ICorpusStore _store;
    readonly LayerName _layer;

    public FileRecordsTests()
    {
        _store = Corpora.Create(_folder["corpus"]);
        AnnotatorName.TryParse("alice", out var alice, out _).ShouldBeTrue();
        _layer = new LayerName(alice, ArticleId.From("a.en"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_with_other_names_do_not_count()
    {
        Put("journal/alice/a.en.jsonl");
        Put("journal/alice/a.en.jsonl.tmp");
        Put("journal/alice/.hidden.jsonl");
        Put("journal/alice/bad name.jsonl");
        Put("journal/..x/a.en.jsonl");
        Put("revisions/alice/a.en/notes.json");
        Put("revisions/alice/a.en/1.abc.json");
        Put("recovery/alice/a.en/mine.json");
        Put("conflicts/alice/a.en.json");
        _store.Records.Journals().ShouldBe([_layer]);
        _store.Records.Copies(_layer).ShouldBeEmpty();
    }

    [Fact]
    public void Every_kind_of_copy_has_a_name_of_its_own()
    {
        Put($"revisions/alice/a.en/1.{HashOfContent}.json");
        Put($"revisions/alice/a.en/2.{new string('b', 64)}.json");
        Put($"revisions/alice/a.en/2.{new string('c', 64)}.json");
        Put("recovery/alice/a.en/edits-0123456789ab.json");
        Put("recovery/alice/a.en/journal-0123456789ab.jsonl");
        Put("recovery/alice/a.en/unusable-0123456789ab.json");
        Put("conflicts/alice/a.en.0123456789ab.json");
        Put("conflicts/alice/a.0123456789ab.json");
        Put("conflicts/alice/a.en.longer.0123456789ab.json");
        _store.Records.Copies(_layer).Select(copy => $"{copy.Kind} {copy.Name}").ShouldBe(
            [
                "Revision 1", "Revision 2.bbbbbbbb", "Revision 2.cccccccc", "Recovery edits-0123456789ab", "JournalLines journal-0123456789ab",
                "Unusable unusable-0123456789ab", "Conflict conflict-0123456789ab",
            ]);
        _store.Records.LayersWithCopies().Select(layer => layer.Article.Value).ShouldBe(["a", "a.en", "a.en.longer"]);
        foreach (var copy in _store.Records.Copies(_layer).Where(copy => !copy.Name.StartsWith("2.", StringComparison.Ordinal))) _store.Records.ReadCopy(copy).ShouldBe("x"u8.ToArray());
    }

    [Fact]
    public void A_revision_whose_bytes_are_not_those_of_its_name_is_not_given_out()
    {
        Put($"revisions/alice/a.en/1.{new string('b', 64)}.json");
        var copy = _store.Records.Copies(_layer).ShouldHaveSingleItem();
        Should.Throw<IOException>(() => _store.Records.ReadCopy(copy)).Message.ShouldContain($"its SHA-256 is {HashOfContent}, expected that in its name");
        _store.Records.ReadVersion(_layer, new string('b', 64)).ShouldBeNull();
    }

    [Fact]
    public void Links_are_not_followed()
    {
        Put("../outside/a.en.jsonl");
        Directory.CreateDirectory(_folder["corpus/.factcheck/journal"]);
        Directory.CreateSymbolicLink(_folder["corpus/.factcheck/journal/alice"], _folder["corpus/outside"]);
        _store.Records.Journals().ShouldBeEmpty();
        Should.Throw<IOException>(() => _store.Records.Read(_layer)).Message.ShouldContain("is a symbolic link");

        Put("recovery/alice/a.en/other");
        File.CreateSymbolicLink(_folder["corpus/.factcheck/recovery/alice/a.en/edits-0123456789ab.json"], "/etc/passwd");
        var copy = _store.Records.Copies(_layer).ShouldHaveSingleItem();
        Should.Throw<IOException>(() => _store.Records.ReadCopy(copy));
    }

    [Fact]
    public void A_link_in_the_place_of_a_whole_folder_is_refused()
    {
        Directory.CreateDirectory(_folder["elsewhere"]);
        Directory.CreateDirectory(_folder["corpus/.factcheck"]);
        Directory.CreateSymbolicLink(_folder["corpus/.factcheck/journal"], _folder["elsewhere"]);
        Should.Throw<IOException>(() => _store.Records.Journals()).Message.ShouldContain("is a symbolic link");
    }

    void Put(string file)
    {
        var path = _folder[$"corpus/.factcheck/{file}"];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // a file has a folder
        File.WriteAllText(path, "x");
    }
}
