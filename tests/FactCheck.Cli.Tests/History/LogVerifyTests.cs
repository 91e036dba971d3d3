using System.Text;
using System.Text.Json;
using FactCheck.Formats.Journal;

namespace FactCheck.Cli.Tests.History;

/// <summary><c>factcheck log --verify</c>: whatever is done to a journal is found, as far as it can be.</summary>
public sealed class LogVerifyTests : IDisposable
{
    readonly AnnotatedCorpus _corpus = new AnnotatedCorpus().Written();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void Whole_journals_are_replayed_and_their_last_hashes_are_told()
    {
        var run = _corpus.Log("--verify").ShouldEnd(0);
        run.Out.ShouldContain("ferry, alice: 10 lines, 2 revisions replayed\n  head     " + Head("alice"));
        run.Out.ShouldContain("ferry, budi: 2 lines, 0 revisions replayed\n  note     1 edit is not in the standoff file yet. To put them there, open the article.\n");
        run.Out.ShouldEndWith("2 journals: all whole.\n");
    }

    [Fact]
    public void A_noted_hash_is_found_as_long_as_nobody_cut_off_what_it_names()
    {
        var head = Head("alice");
        _corpus.Log("--verify", "--head", head).ShouldEnd(0);
        using (var alice = _corpus.Pen()) alice.Note("s1", "who counted?");
        _corpus.Log("--verify", "--head", head).ShouldEnd(0);
        var later = Head("alice");
        Cut(Lines() - 1);
        _corpus.Log("--verify").ShouldEnd(0);
        _corpus.Log("--verify", "--head", later).ShouldEnd(1).Error.ShouldContain($"No line of these journals has the hash {later}");
    }

    [Fact]
    public void Every_damaged_byte_is_found()
    {
        var bytes = File.ReadAllBytes(_corpus.Journal);
        for (var at = 0; at < bytes.Length; at += 37)
        {
            bytes[at] ^= 0x01;
            File.WriteAllBytes(_corpus.Journal, bytes);
            _corpus.Log("ferry", "--as", "alice", "--verify").ShouldEnd(1);
            bytes[at] ^= 0x01;
        }
    }

    [Fact]
    public void The_end_cut_off_is_found_against_the_file()
    {
        for (var kept = 0; kept < Lines() - 1;)
        {
            Cut(Lines() - 2);
            kept = Lines();
            var run = _corpus.Log("ferry", "--as", "alice", "--verify").ShouldEnd(1);
            run.Out.ShouldContain("error    journal-file");
            if (kept <= 1) return;
        }
    }

    [Fact]
    public void A_file_that_was_changed_outside_is_told()
    {
        File.AppendAllText(_corpus.Standoff, " ");
        _corpus.Log("--verify").ShouldEnd(1).Out.ShouldContain("is none that the journal wrote: it was changed outside, or the end of the journal was cut off.");
    }

    [Fact]
    public void A_kept_revision_that_was_changed_is_told_and_neither_compared_nor_restored()
    {
        var kept = Directory.GetFiles(_corpus[".factcheck/revisions/alice/ferry"]).Order(StringComparer.Ordinal).First();
        File.WriteAllText(kept, File.ReadAllText(kept).Replace("claim", "source", StringComparison.Ordinal));
        var before = File.ReadAllBytes(_corpus.Standoff);
        _corpus.Log("--verify").ShouldEnd(1).Out.ShouldContain("error    journal-revision  ");
        CommandRun.Of(["recover", _corpus.Path, "ferry"]).Out.ShouldContain("is not the version that was kept");
        CommandRun.Of(["recover", _corpus.Path, "ferry", "--as", "alice", "--diff", "1"]).ShouldEnd(1).Error.ShouldContain("is not the version that was kept");
        CommandRun.Of(["recover", _corpus.Path, "ferry", "--as", "alice", "--restore", "1"]).ShouldEnd(1).Error.ShouldContain("Somebody changed it");
        File.ReadAllBytes(_corpus.Standoff).ShouldBe(before);
    }

    [Fact]
    public void An_older_revision_that_was_put_back_is_told()
    {
        var first = Directory.EnumerateFiles(_corpus[".factcheck/revisions/alice/ferry"], "1.*.json").ShouldHaveSingleItem();
        File.Copy(first, _corpus.Standoff, overwrite: true);
        _corpus.Log("--verify").ShouldEnd(1).Out.ShouldContain("is one that the journal wrote, but not the last: somebody put it back");
    }

    [Fact]
    public void An_article_whose_text_changed_is_replayed_on_the_text_that_was_annotated()
    {
        File.WriteAllText(_corpus["articles/ferry.txt"], "Another text.\n");
        _corpus.Log("ferry", "--as", "alice", "--verify").ShouldEnd(0).Out.ShouldContain("2 revisions replayed");
    }

    [Fact]
    public void Layers_without_a_journal_are_noted_in_one_line()
    {
        File.Delete(_corpus.Journal);
        var run = _corpus.Log("--verify").ShouldEnd(0);
        run.Out.ShouldStartWith("ferry, budi: 2 lines");
        run.Out.ShouldEndWith("1 layer without a journal, brought along or its journal deleted: ferry, alice\n1 journal: all whole.\n");
        JsonDocument.Parse(_corpus.Log("--verify", "--format", "json").ShouldEnd(0).Out).RootElement.GetProperty("journals").GetArrayLength().ShouldBe(2);

        foreach (var other in (string[])["a", "b", "c", "d"])
        {
            _corpus.Add(other, AnnotatedCorpus.Text);
            using (var alice = _corpus.Pen(article: other))
            {
                alice.Tag("denial", "denied");
                alice.Save();
            }
            File.Delete(_corpus[$".factcheck/journal/alice/{other}.jsonl"]);
        }
        _corpus.Log("--verify").ShouldEnd(0).Out.ShouldContain("5 layers without a journal, brought along or their journals deleted: a, alice; b, alice; c, alice; …\n");
        _corpus.Log("a", "--verify").ShouldEnd(0).Out.ShouldEndWith("There is no journal to verify.\n");
    }

    [Fact]
    public void Json_tells_the_same()
    {
        File.AppendAllText(_corpus.Standoff, " ");
        var root = JsonDocument.Parse(_corpus.Log("--verify", "--format", "json").ShouldEnd(1).Out).RootElement;
        root.GetProperty("whole").GetBoolean().ShouldBeFalse();
        var (alice, budi) = (root.GetProperty("journals")[0], root.GetProperty("journals")[1]);
        alice.GetProperty("whole").GetBoolean().ShouldBeFalse();
        alice.GetProperty("problems")[0].GetProperty("code").GetString().ShouldBe("journal-file");
        (alice.GetProperty("entries").GetInt32(), alice.GetProperty("replayed").GetInt32()).ShouldBe((10, 2));
        alice.GetProperty("head").GetString().ShouldBe(Head("alice"));
        budi.GetProperty("whole").GetBoolean().ShouldBeTrue();
        budi.GetProperty("remarks").GetArrayLength().ShouldBe(1);
    }

    int Lines() => File.ReadAllBytes(_corpus.Journal).Count(b => b == '\n');

    void Cut(int lines)
    {
        var kept = File.ReadAllText(_corpus.Journal).Split('\n').Take(lines).Select(line => line + "\n");
        File.WriteAllBytes(_corpus.Journal, Encoding.UTF8.GetBytes(string.Concat(kept)));
    }

    string Head(string annotator) => JournalFormat.Read(File.ReadAllBytes(_corpus[$".factcheck/journal/{annotator}/ferry.jsonl"])).LastHash;
}
