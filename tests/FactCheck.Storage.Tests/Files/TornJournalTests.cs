using System.Text;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Formats.Standoff;
using FactCheck.Storage.Sessions;
using FactCheck.Testing.Files;

namespace FactCheck.Storage.Tests.Files;

/// <summary>A journal cut off or changed anywhere: what stands before counts, and nothing is thrown away.</summary>
public sealed class TornJournalTests : IDisposable
{
    // Reading is tested at every byte; here each round writes files, too.
    const int Step = 11;

    readonly TemporaryFolder _folder = new();
    readonly ICorpusStore _store;

    public TornJournalTests()
    {
        _store = Corpora.Create(_folder["c"]);
        _store.AddArticle(new ArticleMetadata { Id = ArticleId.From("a"), Sha256 = "" }, Encoding.UTF8.GetBytes(CorpusStoreContract.Text)).ShouldBeOfType<AddOutcome.Added>();
    }

    string Journal => _folder["c/.factcheck/journal/alice/a.jsonl"];

    string Recovery => _folder["c/.factcheck/recovery/alice/a"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("removed")]
    [InlineData("removed with all that is beside it")]
    [InlineData("an older copy put back")]
    [InlineData("another in its place")]
    public void What_only_a_journal_held_that_was_taken_away_from_under_the_session_is_kept_beside(string how)
    {
        using var scribe = Scribe.Open(_store).Tag();
        scribe.Place();
        var older = File.ReadAllBytes(Journal);
        scribe.Tag().Tag();
        if (how == "removed with all that is beside it") Directory.Delete(_folder["c/.factcheck"], recursive: true);
        else File.Delete(Journal);
        if (how == "an older copy put back") File.WriteAllBytes(Journal, older);
        if (how == "another in its place") File.WriteAllBytes(Journal, [.. older, .. older, .. older, .. older]);
        scribe.Session.IsOvertaken().ShouldBeTrue();
        var kept = scribe.Session.Snapshot(scribe.Layer).ShouldBeOfType<SnapshotOutcome.Lost>().OursKeptAt.ShouldNotBeNull();
        kept.ShouldStartWith(Recovery);
        StandoffFormat.Read(File.ReadAllBytes(kept)).Value.ShouldNotBeNull().Spans.Count.ShouldBe(3);
    }

    [Fact]
    public void Who_was_taken_over_keeps_nothing_beside_that_the_journal_holds()
    {
        using var scribe = Scribe.Open(_store).Tag().Tag();
        using var other = Scribe.TakeOver(_store, host: "other").Tag();
        scribe.Session.Snapshot(scribe.Layer).ShouldBeOfType<SnapshotOutcome.Lost>().OursKeptAt.ShouldBeNull();
        Directory.Exists(Recovery).ShouldBeFalse();
    }

    [Fact]
    public void Cut_off_anywhere_it_opens_with_every_change_whose_line_is_whole()
    {
        using (var scribe = Scribe.Open(_store)) scribe.Tag().Tag().Tag();
        var whole = File.ReadAllBytes(Journal);
        for (var length = 0; length <= whole.Length; length += Step)
        {
            File.WriteAllBytes(Journal, whole[..length]);
            if (Directory.Exists(Recovery)) Directory.Delete(Recovery, recursive: true);
            var lines = whole.AsSpan(0, length).Count((byte)'\n');
            using var scribe = Scribe.Open(_store);
            scribe.Layer.Spans.Length.ShouldBe(Math.Max(0, lines - 1), $"cut at {length}");
            var torn = whole[(whole.AsSpan(0, length).LastIndexOf((byte)'\n') + 1)..length];
            if (torn.Length == 0)
            {
                Directory.Exists(Recovery).ShouldBeFalse();
                continue;
            }
            File.ReadAllBytes(Directory.EnumerateFiles(Recovery).ShouldHaveSingleItem()).ShouldBe(torn);
            scribe.Notices[^1].Message.ShouldContain($"the {torn.Length} bytes of it are kept at");
        }
    }

    [Fact]
    public void A_torn_line_is_cut_off_by_the_next_change()
    {
        using (var scribe = Scribe.Open(_store)) scribe.Tag().Tag();
        using (var file = File.Open(Journal, FileMode.Open)) file.SetLength(file.Length - 7);
        using (var scribe = Scribe.Open(_store))
        {
            scribe.Notices.ShouldContain(it => it.Kind == LayerNoticeKind.SetAside && it.Message.Contains("cut off within its last line", StringComparison.Ordinal));
            scribe.Tag();
        }
        using var again = Scribe.Open(_store);
        again.Layer.Spans.Length.ShouldBe(2);
        again.Notices.ShouldHaveSingleItem().Kind.ShouldBe(LayerNoticeKind.Recovered);
    }

    [Fact]
    public void A_changed_byte_leaves_what_stands_before_it_and_sets_the_rest_aside()
    {
        using (var scribe = Scribe.Open(_store)) scribe.Tag().Tag().Tag();
        var whole = File.ReadAllBytes(Journal);
        var second = LineStart(whole, 2);
        var third = LineStart(whole, 3);
        for (var at = second; at < third; at += Step)
        {
            var damaged = whole.ToArray();
            damaged[at] ^= 0x15;
            if (damaged[at] == '\n') continue;
            File.WriteAllBytes(Journal, damaged);
            if (Directory.Exists(Recovery)) Directory.Delete(Recovery, recursive: true);
            using var scribe = Scribe.Open(_store);
            scribe.Layer.Spans.Length.ShouldBe(1, $"byte {at}");
            scribe.Notices.ShouldContain(it => it.Kind == LayerNoticeKind.SetAside);
            File.ReadAllBytes(Directory.EnumerateFiles(Recovery).ShouldHaveSingleItem()).ShouldBe(damaged[second..]);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void After_a_damage_a_session_goes_on_and_loses_nothing_of_its_own(int line)
    {
        using (var scribe = Scribe.Open(_store)) scribe.Tag().Tag().Tag();
        Damage(line);
        Layer written;
        using (var scribe = Scribe.Open(_store)) written = scribe.Tag().Tag().Layer;
        using (var again = Scribe.Open(_store))
        {
            again.Layer.ShouldBe(written);
            again.Notices.ShouldAllBe(it => it.Kind == LayerNoticeKind.Recovered);
            written = again.Tag().Layer;
        }
        Scribe.Open(_store).Layer.ShouldBe(written);
    }

    [Fact]
    public void After_a_damage_what_begins_with_the_file_as_it_is_is_replayed()
    {
        Layer layer;
        using (var scribe = Scribe.Open(_store))
        {
            scribe.Tag().Tag().Place();
            layer = scribe.Tag().Layer;
        }
        Damage(2);
        using var again = Scribe.Open(_store);
        again.Layer.ShouldBe(layer);
        again.Unplaced.ShouldBe(1);
    }

    [Fact]
    public void A_change_that_does_not_fit_is_set_aside_with_the_journal_and_the_next_session_is_sound()
    {
        using (var scribe = Scribe.Open(_store)) scribe.Tag().Tag();

        // As if the edit had been written by a program with a fault: the line is sound, its edit is not.
        var lines = Formats.Journal.JournalFormat.Read(File.ReadAllBytes(Journal)).Entries;
        var twice = lines[^1] with { Sequence = 4, Previous = Formats.Journal.JournalFormat.HashOf(Formats.Journal.JournalFormat.Write(lines[^1])) };
        File.AppendAllBytes(Journal, Formats.Journal.JournalFormat.Write(twice));
        Layer written;
        using (var scribe = Scribe.Open(_store))
        {
            scribe.Layer.ShouldBe(Layer.Empty);
            scribe.Notices.Count.ShouldBe(2);
            Directory.EnumerateFiles(Recovery).Count().ShouldBe(2);
            written = scribe.Tag().Layer;
        }
        Scribe.Open(_store).Layer.ShouldBe(written);
    }

    void Damage(int line)
    {
        var bytes = File.ReadAllBytes(Journal);
        bytes[LineStart(bytes, line) + 12] ^= 1;
        File.WriteAllBytes(Journal, bytes);
    }

    // The start of the line of that number, from 0.
    static int LineStart(byte[] bytes, int line)
    {
        var start = 0;
        for (; line > 0; line--) start += bytes.AsSpan(start).IndexOf((byte)'\n') + 1;
        return start;
    }
}
