using System.Text;
using System.Text.Json;

namespace FactCheck.Cli.Tests.History;

public sealed class LogCommandTests : IDisposable
{
    readonly AnnotatedCorpus _corpus = new AnnotatedCorpus().Written();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void Who_did_what_when_is_told_for_each_layer_the_newest_last()
    {
        var run = _corpus.Log().ShouldEnd(0);
        Words(run.Out).ShouldBe(
            [
                "ferry, alice",
                "began on an empty layer (alice at quay, factcheck 0.2.0)",
                "tagged \"the ferry line cut 14 night sailings\" as claim (s1)",
                "tagged \"14\" as number (s2)",
                "saved revision 1",
                "undid: tagged \"14\" as number (s2)",
                "redid: tagged \"14\" as number (s2)",
                "linked s2 to s1 as quantifies (r1)",
                "saved revision 2",
                "ferry, budi",
                "began on an empty layer (budi at quay, factcheck 0.2.0)",
                "tagged \"denied\" as denial (s1)",
            ]);
        run.Out.Split('\n')[2].ShouldStartWith("  2026-11-21 09:14:0");
        run.Error.ShouldBe("");
    }

    [Fact]
    public void One_annotator_one_article_and_the_newest_lines_can_be_asked_for()
    {
        Words(_corpus.Log("ferry", "--as", "budi").ShouldEnd(0).Out).Count.ShouldBe(3);
        Words(_corpus.Log("ferry", "--as", "alice", "--limit", "2").ShouldEnd(0).Out)
            .ShouldBe(["ferry, alice", "… 6 before", "linked s2 to s1 as quantifies (r1)", "saved revision 2"]);
        Words(_corpus.Log("--as", "dora").ShouldEnd(0).Out).ShouldBe(["Nothing is written down yet."]);
    }

    [Theory]
    [InlineData("There is no article none in the corpus", "none")]
    [InlineData("--limit takes 1 or more", "--limit", "0")]
    [InlineData("--head is checked by --verify only", "--head", "00")]
    [InlineData("..", "--as", "..")]
    public void What_cannot_be_shown_could_not_run(string message, params string[] args) => _corpus.Log(args).ShouldEnd(2).Error.ShouldContain(message);

    [Fact]
    public void Json_holds_the_events_as_they_were_written_and_their_words()
    {
        using (var alice = _corpus.Pen()) alice.Note("s1", "\u001b]52;c;eA==\a \u202e é");
        var run = _corpus.Log("--format", "json").ShouldEnd(0);
        run.Out.ShouldAllBe(c => c < 0x7F && (c >= ' ' || c == '\n'));
        var journal = JsonDocument.Parse(run.Out).RootElement.GetProperty("journals")[0];
        journal.GetProperty("article").GetString().ShouldBe("ferry");
        journal.GetProperty("annotator").GetString().ShouldBe("alice");
        journal.GetProperty("damages").GetArrayLength().ShouldBe(0);
        var entries = journal.GetProperty("entries").EnumerateArray().ToList();
        entries.Select(entry => entry.GetProperty("seq").GetInt32()).ShouldBe(Enumerable.Range(1, entries.Count));
        entries[1].GetProperty("by").GetString().ShouldBe("alice");
        entries[1].GetProperty("words").GetString().ShouldBe("tagged \"the ferry line cut 14 night sailings\" as claim (s1)");
        entries[1].GetProperty("event").GetProperty("edit").GetProperty("span").GetProperty("label").GetString().ShouldBe("claim");
        entries[^1].GetProperty("event").GetProperty("edit").GetProperty("span").GetProperty("note").GetString().ShouldBe("\u001b]52;c;eA==\a \u202e é");
        entries[^1].GetProperty("hash").GetString().ShouldNotBeNull().Length.ShouldBe(64);
    }

    [Fact]
    public void What_is_printed_of_a_journal_cannot_act_on_the_terminal()
    {
        using (var alice = _corpus.Pen()) alice.Note("s1", "\u001b]52;c;eA==\a \u202e\nnext");
        var run = _corpus.Log().ShouldEnd(0);
        run.Out.ShouldNotContain("\u001b");
        run.Out.ShouldNotContain("\u202e");
        run.Out.Split((char)10).ShouldContain(line => line.EndsWith("noted at s1: \"␛]52;c;eA==␇ ↤␊next\"", StringComparison.Ordinal), run.Out);
    }

    [Fact]
    public void A_damaged_line_is_told_at_its_place()
    {
        var bytes = File.ReadAllBytes(_corpus.Journal);
        bytes[Array.IndexOf(bytes, (byte)'\n') + 40] ^= 0xFF;
        File.WriteAllBytes(_corpus.Journal, bytes);
        var run = _corpus.Log("--as", "alice").ShouldEnd(1);
        Words(run.Out)[2].ShouldStartWith("Line 2 of the journal, bytes ");
        Words(run.Out)[3].ShouldBe("tagged \"14\" as number (s2)");
        JsonDocument.Parse(_corpus.Log("--format", "json").ShouldEnd(1).Out).RootElement.GetProperty("journals")[0].GetProperty("damages")[0].GetProperty("kind").GetString().ShouldBe("BadChecksum");
    }

    [Fact]
    public void A_journal_that_is_a_link_is_not_followed()
    {
        File.Delete(_corpus.Journal);
        File.CreateSymbolicLink(_corpus.Journal, "/etc/passwd");
        var run = _corpus.Log("--as", "alice").ShouldEnd(1);
        run.Out.ShouldNotContain("root:");
        Words(run.Out).Count.ShouldBe(2);
    }

    [Fact]
    public void Showing_changes_nothing()
    {
        var before = Files();
        _corpus.Log().ShouldEnd(0);
        _corpus.Log("--verify").ShouldEnd(0);
        Files().ShouldBe(before);
    }

    static List<string> Words(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.StartsWith("  2026-", StringComparison.Ordinal) ? line[24..] : line.Trim())];

    List<string> Files() => [.. Directory.EnumerateFiles(_corpus.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(file => file + Encoding.Latin1.GetString(File.ReadAllBytes(file)))];
}
