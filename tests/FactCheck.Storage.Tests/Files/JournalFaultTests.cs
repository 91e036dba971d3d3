using System.Text;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Storage.Sessions;
using FactCheck.Testing.Files;

namespace FactCheck.Storage.Tests.Files;

/// <summary>What the disk can do to a session: nothing throws, the reason is told, what was kept stays, and the same changes are kept when the disk takes them.</summary>
[Collection(nameof(StartsPrograms))]
public sealed class JournalFaultTests
{
    [Fact]
    public void A_full_disk_keeps_no_half_of_a_line_and_the_change_is_kept_when_there_is_room()
    {
        using var disk = new SmallDisk(512);
        var store = Corpus(disk.Path);
        using var scribe = Scribe.Open(store).Tag();
        var before = File.ReadAllBytes(Journal(disk.Path));
        disk.FillBut(0);
        AppendOutcome.Failed? failed = null;
        for (var i = 0; i < 20 && failed is null; i++) failed = scribe.TryTag() as AppendOutcome.Failed; // the last page of the file may have room for some
        failed.ShouldNotBeNull().Reason.ShouldContain("No space left on device");
        var full = File.ReadAllBytes(Journal(disk.Path));
        full.Length.ShouldBeGreaterThanOrEqualTo(before.Length);
        full[^1].ShouldBe((byte)'\n', "what was written in part is cut off");

        disk.Empty();
        scribe.TryAgain().ShouldBeOfType<AppendOutcome.Kept>();
        ShouldHold(store, scribe.Layer);
    }

    [Fact]
    public void A_disk_with_room_for_lines_but_not_for_a_snapshot_keeps_the_changes()
    {
        using var disk = new SmallDisk(512);
        var store = Corpus(disk.Path);
        using var scribe = Scribe.Open(store).Tag();
        scribe.Place();
        disk.FillBut(4096);
        scribe.Tag().Tag();
        scribe.Session.Snapshot(scribe.Layer).ShouldBeOfType<SnapshotOutcome.Failed>().Reason.ShouldContain("No space left on device");
        ShouldHold(store, scribe.Layer);
        disk.Empty();
        scribe.Place().Revision.ShouldBe(2);
    }

    [Fact]
    public void A_read_only_file_system_opens_and_says_why_nothing_is_kept()
    {
        using var disk = new SmallDisk(512);
        var store = Corpus(disk.Path);
        using (var first = Scribe.Open(store).Tag()) first.Place();
        using (var torn = File.OpenWrite(Journal(disk.Path)))
        {
            torn.Seek(0, SeekOrigin.End);
            torn.Write("01234567 {\"se"u8);
        }
        disk.MakeReadOnly();
        using var scribe = Scribe.Open(store);
        scribe.Layer.Spans.Length.ShouldBe(1);
        scribe.Notices.ShouldHaveSingleItem().Kind.ShouldBe(LayerNoticeKind.NotSetAside);
        scribe.TryTag().ShouldBeOfType<AppendOutcome.Failed>().Reason.ShouldContain("ead-only");
        scribe.Session.Snapshot(scribe.Layer).ShouldBeOfType<SnapshotOutcome.Placed>("there is nothing to place");

        disk.MakeWritable();
        scribe.TryAgain().ShouldBeOfType<AppendOutcome.Kept>();
        ShouldHold(store, scribe.Layer);
    }

    [Fact]
    public void A_folder_without_permission_is_named()
    {
        using var folder = new TemporaryFolder();
        var store = Corpus(folder.Path);
        using (var first = Scribe.Open(store).Tag()) first.Place();
        using var scribe = Scribe.Open(store);
        File.SetUnixFileMode(folder.Path, (UnixFileMode)0b101_101_101);
        foreach (var inner in Directory.EnumerateDirectories(folder.Path, "*", SearchOption.AllDirectories)) File.SetUnixFileMode(inner, (UnixFileMode)0b101_101_101);
        using (new OrdinaryUser()) scribe.TryTag().ShouldBeOfType<AppendOutcome.Failed>().Reason.ShouldContain("ermission denied");
    }

    [Theory]
    [InlineData(".factcheck/journal/alice")]
    [InlineData(".factcheck/revisions")]
    [InlineData(".factcheck/sessions")]
    [InlineData(".factcheck/journal/alice/a.jsonl")]
    public void A_planted_link_is_not_followed(string planted)
    {
        using var folder = new TemporaryFolder();
        var store = Corpus(folder.Path);
        Directory.CreateDirectory(folder["elsewhere"]);
        var path = Path.Combine(folder.Path, "c", planted);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // has a folder
        if (planted.EndsWith("jsonl", StringComparison.Ordinal)) File.CreateSymbolicLink(path, folder["elsewhere/journal"]);
        else Directory.CreateSymbolicLink(path, folder["elsewhere"]);
        if (store.OpenLayer(Scribe.Writer("alice"), Scribe.Read(store, "a")) is LayerOpening.Writable writable)
        {
            var scribe = Scribe.Open(store);
            scribe.TryTag();
            scribe.Session.Snapshot(scribe.Layer);
            scribe.Dispose();
            writable.Session.Dispose();
        }
        Directory.EnumerateFileSystemEntries(folder["elsewhere"]).ShouldBeEmpty();
    }

    [Fact]
    public void The_last_twenty_versions_stay_and_nothing_else_is_ever_removed()
    {
        using var folder = new TemporaryFolder();
        var store = Corpus(folder.Path);
        using var scribe = Scribe.Open(store);
        for (var i = 0; i < 8; i++) scribe.Tag().Place();
        for (var i = 0; i < 8; i++) scribe.Undo().Place();
        for (var i = 0; i < 8; i++) scribe.Redo().Place();
        var revisions = folder["c/.factcheck/revisions/alice/a"];
        File.WriteAllText(Path.Combine(revisions, "notes.txt"), "mine");
        scribe.Tag().Place();
        var names = Directory.EnumerateFiles(revisions).Select(Path.GetFileName).ToList();
        names.Remove("notes.txt").ShouldBeTrue();
        names.Select(name => int.Parse(name!.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture)).Order().ShouldBe(Enumerable.Range(6, 20));
    }

    static string Journal(string folder) => Path.Combine(folder, "c/.factcheck/journal/alice/a.jsonl");

    static void ShouldHold(ICorpusStore store, Layer layer)
    {
        var opening = store.OpenLayer(Scribe.Writer("alice"), Scribe.Read(store, "a"));
        opening.ShouldBeOfType<LayerOpening.HeldElsewhere>().Layer.ShouldBe(layer);
    }

    static ICorpusStore Corpus(string folder)
    {
        var store = Corpora.Create(Path.Combine(folder, "c"));
        store.AddArticle(new ArticleMetadata { Id = ArticleId.From("a"), Sha256 = "" }, Encoding.UTF8.GetBytes(CorpusStoreContract.Text)).ShouldBeOfType<AddOutcome.Added>();
        return store;
    }
}
