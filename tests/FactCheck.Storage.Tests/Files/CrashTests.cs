using System.Text;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Storage.Sessions;
using FactCheck.Testing.Files;

namespace FactCheck.Storage.Tests.Files;

/// <summary>The states that a power failure, a kill or a stranger can leave a layer's files in: each opens right, and nothing is lost.</summary>
public sealed class CrashTests : IDisposable
{
    readonly TemporaryFolder _folder = new();
    readonly ICorpusStore _store;

    public CrashTests()
    {
        _store = Corpora.Create(_folder["c"]);
        _store.AddArticle(new ArticleMetadata { Id = ArticleId.From("a"), Sha256 = "" }, Encoding.UTF8.GetBytes(CorpusStoreContract.Text)).ShouldBeOfType<AddOutcome.Added>();
    }

    string Journal => _folder["c/.factcheck/journal/alice/a.jsonl"];

    string Standoff => _folder["c/annotations/alice/a.json"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Ended_between_the_line_of_a_snapshot_and_the_rename()
    {
        var before = Write(s => s.Tag().Place());
        var old = File.ReadAllBytes(Standoff);
        var layer = Write(s => s.Tag().Tag().Place());
        File.WriteAllBytes(Standoff, old);
        CutLastLine();
        ShouldOpenAs(layer, unplaced: 2).Undo().Undo().Layer.ShouldBe(before);
    }

    [Fact]
    public void Ended_between_the_rename_and_the_line_that_confirms_it()
    {
        var layer = Write(s => s.Tag().Place());
        CutLastLine();
        ShouldOpenAs(layer, unplaced: 0).Undo().Layer.ShouldBe(Layer.Empty);
    }

    [Fact]
    public void Ended_before_the_first_snapshot_was_renamed()
    {
        var layer = Write(s => s.Tag().Tag().Place());
        CutLastLine();
        File.Delete(Standoff);
        ShouldOpenAs(layer, unplaced: 2).Place().Revision.ShouldBe(1);
    }

    [Fact]
    public void Ended_twice_before_the_rename_with_changes_in_between()
    {
        Write(s => s.Tag().Place());
        var old = File.ReadAllBytes(Standoff);
        Write(s => s.Tag().Place());
        CutLastLine();
        File.WriteAllBytes(Standoff, old);
        Write(s => s.Tag());
        var layer = Write(s => s.Tag());
        layer.Spans.Length.ShouldBe(4);
        ShouldOpenAs(layer, unplaced: 3);
    }

    [Theory]
    [InlineData("annotations/alice/a.json")]
    [InlineData("annotations/alice/a.json", ".factcheck/revisions")]
    public void A_file_put_back_to_an_old_version_wins_and_the_rest_is_kept(params string[] removed)
    {
        Write(s => s.Tag().Place());
        var old = File.ReadAllBytes(Standoff);
        Write(s => s.Tag().Place());
        var lost = Write(s => s.Tag().Tag());
        foreach (var path in removed.Skip(1)) Directory.Delete(_folder["c/" + path], recursive: true);
        File.WriteAllBytes(Standoff, old);

        using var again = Scribe.Open(_store);
        again.Layer.Spans.Length.ShouldBe(1);
        again.History.CanUndo.ShouldBeFalse();
        var notice = again.Notices.ShouldHaveSingleItem();
        notice.Kind.ShouldBe(LayerNoticeKind.ChangedByOthers);
        var kept = notice.Message[(notice.Message.LastIndexOf(' ') + 1)..^1];
        File.Exists(kept).ShouldBeTrue();
        if (removed.Length == 1)
        {
            File.Copy(kept, Standoff, overwrite: true);
            _store.ReadLayer(Scribe.Writer("alice").Annotator, Scribe.Read(_store, "a")).ShouldBeOfType<LayerReading.Found>().Layer.ShouldBe(lost);
        }
        else
        {
            File.ReadAllBytes(kept).ShouldBe(File.ReadAllBytes(Journal), "the version that they were made on is gone, too");
        }
    }

    [Fact]
    public void A_file_that_others_changed_while_nothing_waited_opens_without_a_word_and_without_undo()
    {
        Write(s => s.Tag().Place());
        var old = File.ReadAllBytes(Standoff);
        Write(s => s.Tag().Place());
        File.WriteAllBytes(Standoff, old);
        using (var again = Scribe.Open(_store))
        {
            again.Notices.ShouldBeEmpty();
            again.History.CanUndo.ShouldBeFalse();
            again.Tag().Place().Revision.ShouldBe(2);
        }
        Scribe.Open(_store).Undo().Layer.Spans.Length.ShouldBe(1);
    }

    [Fact]
    public void A_journal_that_somebody_deleted_takes_only_the_history_along()
    {
        var layer = Write(s => s.Tag().Place());
        File.Delete(Journal);
        using var again = ShouldOpenAs(layer, unplaced: 0);
        again.History.CanUndo.ShouldBeFalse();
        again.Tag().Place().Revision.ShouldBe(2);
    }

    [Fact]
    public void A_journal_deleted_under_a_session_keeps_the_whole_layer_beside()
    {
        using var scribe = Scribe.Open(_store).Tag().Tag();
        File.Delete(Journal);
        var lost = scribe.TryTag().ShouldBeOfType<AppendOutcome.Lost>();
        lost.By.ShouldBeNull();
        var kept = File.ReadAllText(lost.OursKeptAt);
        foreach (var span in scribe.Layer.Spans) kept.ShouldContain($"\"{span.Id}\"");
    }

    [Fact]
    public void A_changed_text_keeps_the_changes_that_were_made_on_the_old_one()
    {
        Write(s => s.Tag().Place());
        var lost = Write(s => s.Tag());
        File.Delete(Standoff);
        File.AppendAllText(_folder["c/articles/a.txt"], " More.");
        using var again = Scribe.Open(_store);
        again.Layer.ShouldBe(Layer.Empty);
        var message = again.Notices.ShouldHaveSingleItem().Message;
        message.ShouldStartWith("The text of the article was changed while 1 change was only in the journal.");
        var kept = message[(message.LastIndexOf(' ') + 1)..^1];
        File.ReadAllText(kept).ShouldContain($"\"{lost.Spans[^1].Id}\"");
        again.Tag().Place();
    }

    [Fact]
    public void Reading_alone_writes_nothing()
    {
        Write(s => s.Tag().Place());
        Write(s => s.Tag());
        var before = Content();
        Scribe.Open(_store).Dispose();
        Content().ShouldBe(before, "what is recovered is in the journal already");
    }

    Layer Write(Action<Scribe> work)
    {
        using var scribe = Scribe.Open(_store);
        work(scribe);
        return scribe.Layer;
    }

    Scribe ShouldOpenAs(Layer layer, int unplaced)
    {
        var scribe = Scribe.Open(Corpora.Open(_folder["c"]));
        scribe.Layer.ShouldBe(layer);
        scribe.Unplaced.ShouldBe(unplaced);
        return scribe;
    }

    void CutLastLine()
    {
        var lines = File.ReadAllLines(Journal);
        lines[^1].ShouldContain("\"placed\"");
        File.WriteAllText(Journal, string.Concat(lines[..^1].Select(line => line + "\n")));
    }

    Dictionary<string, string> Content() => Directory.EnumerateFiles(_folder["c"], "*", SearchOption.AllDirectories)
        .ToDictionary(file => file, file => Convert.ToHexString(File.ReadAllBytes(file)));
}
