using System.Text;
using System.Text.RegularExpressions;
using FactCheck.Annotation.Edits;
using FactCheck.Storage;
using FactCheck.Storage.Records;
using FactCheck.Storage.Sessions;
using FactCheck.Testing.Files;
using FactCheckTUI.Hosting;

namespace FactCheck.Cli.Tests.History;

[Collection(nameof(StartsPrograms))]
public sealed partial class RecoverCommandTests : IDisposable
{
    readonly AnnotatedCorpus _corpus = new AnnotatedCorpus().Written();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void Everything_that_is_kept_is_listed_with_when_revision_and_spans()
    {
        Conflict();
        var lines = Recover().ShouldEnd(0).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Blanks().Replace(line.Trim(), " ")).ToList();
        lines[0].ShouldBe("ferry, alice");
        lines[1].ShouldBe("name made revision spans what");
        lines[2].ShouldBe("1 2026-11-21 09:14:05Z 1 2 revision");
        lines[3].ShouldBe("2 2026-11-21 09:14:10Z 2 2 revision");
        lines.ShouldContain(line => line.StartsWith("conflict-", StringComparison.Ordinal) && line.EndsWith(" 3 2 the other side of a conflict", StringComparison.Ordinal));
        Recover("--as", "dora").ShouldEnd(0).Out.ShouldBe("Nothing of dora is kept.\n");
    }

    [Fact]
    public void Without_a_name_everybodys_copies_are_listed_and_how_to_get_at_them()
    {
        using (var budi = _corpus.Pen("budi")) budi.Save();
        var all = CommandRun.Of("recover", _corpus.Path).ShouldEnd(0).Out;
        all.ShouldContain("ferry, alice\n");
        all.ShouldContain("ferry, budi\n");
        all.ShouldEndWith("To compare one with what is there: factcheck recover CORPUS ARTICLE --as ANNOTATOR --diff NAME. To get it back: --restore NAME.\n");
        CommandRun.Of("recover", _corpus.Path, "--as", "all").ShouldEnd(0).Out.ShouldBe(all);
        Recover("--as", "budi").ShouldEnd(0).Out.ShouldNotContain("alice");
        CommandRun.Of("recover", _corpus.Path, "ferry", "--diff", "1").ShouldEnd(2).Error.ShouldBe("Of ferry, dora no copy 1 is kept. There are copies of others: --as alice, --as budi.\n");
        _corpus.Add("quiet", AnnotatedCorpus.Text);
        CommandRun.Of("recover", _corpus.Path, "quiet").ShouldEnd(0).Out.ShouldBe("Nothing is kept for quiet.\n");
    }

    [Fact]
    public void What_others_keep_to_themselves_is_left_out_and_what_cannot_be_read_is_said_so()
    {
        const UnixFileMode Nobody = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        using (var budi = _corpus.Pen("budi")) budi.Save();
        foreach (var folder in Directory.EnumerateDirectories(Path.GetDirectoryName(_corpus.Path)!, "*", SearchOption.AllDirectories).Prepend(Path.GetDirectoryName(_corpus.Path)!)) // below a folder
            File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);
        foreach (var kind in (string[])["revisions", "journal"]) File.SetUnixFileMode(_corpus[$".factcheck/{kind}/budi"], Nobody);
        using (new OrdinaryUser())
        {
            var run = CommandRun.Of("recover", _corpus.Path).ShouldEnd(0);
            run.Out.ShouldContain("ferry, alice\n");
            run.Out.ShouldNotContain("budi");
        }
        File.SetUnixFileMode(_corpus[".factcheck/revisions/budi"], (UnixFileMode)0b111_101_101);
        File.SetUnixFileMode(_corpus[".factcheck/revisions/budi/ferry"], Nobody);
        using (new OrdinaryUser())
        {
            var run = CommandRun.Of("recover", _corpus.Path).ShouldEnd(1);
            run.Out.ShouldContain("ferry, alice\n");
            run.Error.ShouldStartWith("What is kept of ferry, budi cannot be listed: ");
        }
    }

    [Fact]
    public void The_present_revision_is_marked() => Recover("ferry").ShouldEnd(0).Out.ShouldContain("revision, present");

    [Fact]
    public void A_copy_is_compared_with_what_is_there()
    {
        using (var alice = _corpus.Pen())
        {
            alice.Do(Deletion.Of(alice.History.Layer, "s2"));
            alice.Tag("denial", "denied");
            alice.Note("s1", "who counted?\u001b[2J");
            alice.Save();
        }
        Recover("ferry", "--diff", "2").ShouldEnd(0).Out.ShouldBe(
            """
            Restoring 2 would change what is there (+ comes back, - goes, ~ changes):
            + number "14" (s2)
            ~ removed the note of s1
            - denial "denied" (s3)
            + quantifies from s2 to s1 (r1)

            """);
        Recover("ferry", "--diff", "3").ShouldEnd(0).Out.ShouldBe("3 is the same as what is there.\n");
    }

    [Fact]
    public void A_restored_copy_is_the_next_revision_and_what_was_there_is_kept_and_can_be_undone()
    {
        var before = File.ReadAllText(_corpus.Standoff);
        Recover("ferry", "--restore", "1").ShouldEnd(0).Out.ShouldStartWith("Restored 1 of ferry, alice; it is revision 3 now.");
        File.ReadAllText(_corpus.Standoff).ShouldContain("\"revision\": 3");
        File.ReadAllText(_corpus.Standoff).ShouldContain("\"relations\": []");
        Directory.EnumerateFiles(_corpus[".factcheck/revisions/alice/ferry"], "2.*").ShouldHaveSingleItem();
        File.ReadAllText(Directory.EnumerateFiles(_corpus[".factcheck/revisions/alice/ferry"], "2.*").Single()).ShouldBe(before);
        _corpus.Log("--as", "alice", "--limit", "2").ShouldEnd(0).Out.ShouldContain("unlinked s2 from s1 (quantifies, r1)");
        _corpus.Log("--verify").ShouldEnd(0);

        using var alice = _corpus.Pen();
        alice.Undo();
        alice.History.Layer.Relations.ShouldHaveSingleItem();
    }

    [Fact]
    public void Restoring_what_is_there_changes_nothing()
    {
        var before = File.ReadAllText(_corpus.Standoff);
        Recover("ferry", "--restore", "2").ShouldEnd(0).Out.ShouldBe("2 is the same as what is there, revision 2; nothing was changed.\n");
        File.ReadAllText(_corpus.Standoff).ShouldBe(before);
    }

    [Fact]
    public void While_a_session_is_open_nothing_is_restored()
    {
        using var alice = _corpus.Pen();
        alice.Note("s1", "still here");
        var run = Recover("ferry", "--restore", "1").ShouldEnd(1);
        run.Error.ShouldMatch("^ferry, alice is open in a session of alice at quay since 2026-11-21 09:14:0.Z; nothing was changed. Leave the article there, then restore again.\n$");
    }

    [Fact]
    public void A_file_that_cannot_be_read_makes_way_for_a_copy_and_is_kept()
    {
        var good = File.ReadAllBytes(_corpus.Standoff);
        File.WriteAllText(_corpus.Standoff, "{ torn");
        Recover("ferry", "--diff", "2").ShouldEnd(1).Out.ShouldContain("+ number \"14\" (s2)");
        Recover("ferry", "--restore", "2").ShouldEnd(0).Out.ShouldContain("it is revision 2 now");
        File.ReadAllBytes(_corpus.Standoff).ShouldBe(good);
        var kept = Directory.EnumerateFiles(_corpus[".factcheck/recovery/alice/ferry"], "unusable-*.json").ShouldHaveSingleItem();
        File.ReadAllText(kept).ShouldBe("{ torn");
        Recover().ShouldEnd(0).Out.ShouldContain("a file that could not be read, cannot be read");
        _corpus.Log("--verify").ShouldEnd(0);
        using var alice = _corpus.Pen();
        alice.History.CanUndo.ShouldBeTrue();
    }

    [Fact]
    public void A_file_that_was_deleted_comes_back_as_it_was()
    {
        var good = File.ReadAllBytes(_corpus.Standoff);
        File.Delete(_corpus.Standoff);
        _corpus.Log("--verify").ShouldEnd(1).Out.ShouldContain("The standoff file is missing, although the journal saved it. Restore it: factcheck recover.");
        Recover("ferry", "--restore", "2").ShouldEnd(0);
        File.ReadAllBytes(_corpus.Standoff).ShouldBe(good);
        _corpus.Log("--verify").ShouldEnd(0);
        _corpus.Log("ferry", "--as", "alice", "--limit", "1").ShouldEnd(0).Out.ShouldContain("  went on from revision 2 (");

        File.Delete(_corpus.Standoff);
        Recover("ferry", "--restore", "1").ShouldEnd(0);
        _corpus.Log("--verify").ShouldEnd(0);
        _corpus.Log("ferry", "--as", "alice", "--limit", "1").ShouldEnd(0).Out.ShouldContain("  began on revision 1, which was put back (");
    }

    [Fact]
    public void A_copy_of_another_text_or_another_annotator_is_not_restored()
    {
        Recover("ferry", "--as", "budi", "--restore", "1").ShouldEnd(2).Error.ShouldContain("Of ferry, budi no copy 1 is kept. There are copies of others: --as alice.\n");
        File.WriteAllText(_corpus["articles/ferry.txt"], "Another text.\n");
        Recover("ferry", "--restore", "1").ShouldEnd(1).Error.ShouldContain("was made on another text of the article");
        Recover("ferry", "--diff", "1").ShouldEnd(1).Error.ShouldContain("was made on another text of the article");
    }

    [Fact]
    public void Lines_of_a_journal_are_listed_and_neither_compared_nor_restored()
    {
        Directory.CreateDirectory(_corpus[".factcheck/recovery/alice/ferry"]);
        var lines = File.ReadAllText(_corpus.Journal).Split('\n');
        File.WriteAllText(_corpus[".factcheck/recovery/alice/ferry/journal-0123456789ab.jsonl"], $"{lines[3]}\n{lines[4][..20]}");
        Recover().ShouldEnd(0).Out.ShouldContain("lines of a journal, 1 can be read");
        Recover("ferry", "--restore", "journal-0123456789ab").ShouldEnd(1).Error.ShouldContain("is no standoff file that can be read");
    }

    [Fact]
    public void What_the_disk_of_the_corpus_did_not_take_comes_back_from_the_users_own_folder()
    {
        using var home = new TemporaryFolder();
        var variables = new Dictionary<string, string?> { ["XDG_STATE_HOME"] = home.Path, ["FACTCHECK_ANNOTATOR"] = "alice" };
        var first = File.ReadAllBytes(Directory.EnumerateFiles(_corpus[".factcheck/revisions/alice/ferry"], "1.*").Single());
        AnnotatorName.TryParse("alice", out var alice, out _).ShouldBeTrue();
        var path = UserFolders.Rescue(variables.GetValueOrDefault).Keep(_corpus.Store.Location, new LayerName(alice, _corpus.Article().Id), first);

        var listed = CommandRun.With(variables, "recover", _corpus.Path).ShouldEnd(0).Out;
        listed.ShouldContain($"edits that could not be saved, at {path}");
        var name = listed.Split('\n').Single(line => line.StartsWith("rescued-", StringComparison.Ordinal)).Split(' ')[0];
        CommandRun.With(variables, "recover", _corpus.Path, "ferry", "--diff", name).ShouldEnd(0).Out.ShouldContain("- quantifies from s2 to s1 (r1)");
        CommandRun.With(variables, "recover", _corpus.Path, "ferry", "--restore", name).ShouldEnd(0).Out.ShouldContain("it is revision 3 now");
        File.ReadAllBytes(path).ShouldBe(first);
    }

    [Fact]
    public void Names_that_are_not_kept_are_answered_with_those_that_are() =>
        Recover("ferry", "--diff", "7").ShouldEnd(2).Error.ShouldBe("Of ferry, alice no copy 7 is kept. Known are: 1, 2.\n");

    [Theory]
    [InlineData("--diff and --restore exclude each other", "ferry", "--diff", "1", "--restore", "1")]
    [InlineData("Name the article too", "--restore", "1")]
    [InlineData("..", "..", "--restore", "1")]
    public void What_is_not_said_clearly_could_not_run(string message, params string[] args) => Recover(args).ShouldEnd(2).Error.ShouldContain(message);

    [Fact]
    public void Listing_and_comparing_change_nothing()
    {
        var before = Files();
        Recover().ShouldEnd(0);
        Recover("ferry", "--diff", "1").ShouldEnd(0);
        Files().ShouldBe(before);
    }

    void Conflict()
    {
        using var alice = _corpus.Pen();
        alice.Note("s1", "mine");
        File.AppendAllText(_corpus.Standoff, " ");
        alice.TrySave().ShouldBeOfType<SnapshotOutcome.Conflict>();
    }

    CommandRun Recover(params string[] args) => CommandRun.Of(["recover", _corpus.Path, .. args.Contains("--as") ? args : [.. args, "--as", "alice"]]);

    List<string> Files() => [.. Directory.EnumerateFiles(_corpus.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(file => file + Encoding.Latin1.GetString(File.ReadAllBytes(file)))];

    [GeneratedRegex(" +")]
    private static partial Regex Blanks();
}
