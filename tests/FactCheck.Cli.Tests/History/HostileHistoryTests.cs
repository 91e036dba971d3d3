using System.Text;
using FactCheck.Annotation.Layers;
using FactCheck.Formats.Journal;
using FactCheck.Formats.Standoff;
using FactCheck.Testing.Hostile;

namespace FactCheck.Cli.Tests.History;

/// <summary>Journals and copies whose every text was made to attack who looks at them: nothing is printed that acts on a terminal or forges a line.</summary>
public sealed class HostileHistoryTests : IDisposable
{
    readonly AnnotatedCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void Every_text_of_a_journal_is_printed_as_visible_text()
    {
        Directory.CreateDirectory(_corpus[".factcheck/journal/alice"]);
        foreach (var text in Injections.All.Select(injection => injection.Text).Concat(Injections.Random(20261123, 100)))
        {
            File.WriteAllBytes(_corpus.Journal, Journal(text));
            ShouldBeSafe("log", _corpus.Path);
            ShouldBeSafe("log", _corpus.Path, "--format", "json");
            ShouldBeSafe("log", _corpus.Path, "--verify");
            ShouldBeSafe("log", _corpus.Path, text, "--as", text, "--verify", "--head", text);
        }
    }

    [Fact]
    public void Every_text_of_a_copy_is_printed_as_visible_text()
    {
        _corpus.Written();
        Directory.CreateDirectory(_corpus[".factcheck/recovery/alice/ferry"]);
        var file = StandoffFormat.Read(File.ReadAllBytes(_corpus.Standoff)).Value.ShouldNotBeNull();
        foreach (var (_, text) in Injections.All)
        {
            var hostile = file with { Spans = [.. file.Spans.Select(span => span with { Label = text, Note = text })], StatusReason = text, Status = "complete" };
            File.WriteAllBytes(_corpus[".factcheck/recovery/alice/ferry/edits-000000000001.json"], StandoffFormat.Write(hostile));
            File.WriteAllBytes(_corpus[".factcheck/recovery/alice/ferry/edits-000000000002.json"], StandoffFormat.Write(hostile with { Annotator = text, Status = text }));
            ShouldBeSafe("recover", _corpus.Path, "--as", "alice");
            ShouldBeSafe("recover", _corpus.Path, "ferry", "--as", "alice", "--diff", "edits-000000000001");
            ShouldBeSafe("recover", _corpus.Path, "ferry", "--as", "alice", "--restore", "edits-000000000002");
            ShouldBeSafe("recover", _corpus.Path, text, "--as", "alice", "--restore", text);
            ShouldBeSafe("recover", _corpus.Path, "ferry", "--as", text, "--diff", text);
        }
    }

    static byte[] Journal(string text)
    {
        var span = new StandoffSpan
        {
            Id = text,
            Label = text,
            Start = 0,
            End = 1,
            Quote = text,
            Prefix = text,
            Suffix = text,
            Attributes = AttributeValues.Empty.With(text, new AttributeValue.Text(text)),
            Origin = text,
            Created = text,
            Modified = text,
            Note = text,
        };
        var relation = new StandoffRelation { Id = text, Type = text, From = text, To = new(text, text) };
        JournalEvent[] events =
        [
            new JournalEvent.Opened(1, text, text, 1, new StandoffScheme(text, text, text), text, text, text),
            new JournalEvent.Edited(new JournalEdit.AddSpan(span), new JournalEdit.RemoveSpan(text)),
            new JournalEvent.Edited(new JournalEdit.ReplaceSpan(span with { Note = null, Label = "claim", Attributes = AttributeValues.Empty }), new JournalEdit.SetStatus(text, text)),
            new JournalEvent.Edited(new JournalEdit.AddRelation(relation), new JournalEdit.RemoveRelation(text)),
            new JournalEvent.Edited(new JournalEdit.SetStatus("complete", text), new JournalEdit.SetStatus(text)),
            new JournalEvent.Snapshot(2, text),
            new JournalEvent.TakenOver(text),
        ];
        using var bytes = new MemoryStream();
        var previous = JournalFormat.NoHash;
        for (var i = 0; i < events.Length; i++)
        {
            var line = JournalFormat.Write(new JournalEntry(i + 1, DateTimeOffset.UnixEpoch, text, text, previous, events[i]));
            bytes.Write(line);
            previous = JournalFormat.HashOf(line);
        }
        bytes.Write(Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }

    static void ShouldBeSafe(params string[] args)
    {
        var run = CommandRun.Of(args);
        foreach (var text in (string[])[run.Out, run.Error])
        {
            OwnOutput.ForeignInFile(new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(text)).ShouldBeNull(string.Join(' ', args));
            text.Split('\n').ShouldNotContain(line => line.StartsWith("forged", StringComparison.Ordinal), text);
        }
    }
}
