using System.Globalization;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Formats.Journal;
using FactCheck.Testing.Annotation;
using FactCheck.Text;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Formats.Tests.Journal;

/// <summary>A random session: edits, undos and redos through a history, with snapshots between them, and what a journal says of it.</summary>
sealed class JournalSession
{
    readonly List<JournalEvent> _events = [];
    readonly List<Layer> _layers = [];

    JournalSession(Layer before)
    {
        Before = before;
        History = new EditHistory(before);
        Log(Opened(""));
    }

    /// <summary>Every fifth character lies outside the basic plane, so that code points and code units differ.</summary>
    public static Article Article { get; } = TestArticle.Of(string.Concat(Enumerable.Range(0, 100).Select(i => i % 5 == 1 ? "😀" : "aé ")));

    public Layer Before { get; }

    public EditHistory History { get; private set; }

    /// <summary>What the journal says.</summary>
    public IReadOnlyList<JournalEvent> Events => _events;

    /// <summary>The layer after each event.</summary>
    public IReadOnlyList<Layer> Layers => _layers;

    /// <summary>The entries, written and read.</summary>
    public IReadOnlyList<JournalEntry> Entries => JournalFormat.Read([.. JournalSample.Chain(Events).SelectMany(line => line)]).Entries;

    public static Gen<JournalSession> Sessions() =>
        from session in LayerArbitrary.Sessions()
        from moves in Gen.Choose(0, 9).ListOf()
        select Of(InCodePoints(session.Before), new Queue<Edit>(session.Edits.Select(InCodePoints)), moves);

    /// <summary>The opening of a session on the file with that hash.</summary>
    public static JournalEvent.Opened Opened(string sha256) =>
        new(sha256.Length == 0 ? 0 : 1, sha256, Article.Sha256, Article.Document.Offsets.CodePointLength, JournalSample.Opened.Scheme, "alice", "quay", "factcheck 0.2.0");

    /// <summary>The hash of the n-th snapshot.</summary>
    public static string Hash(int number) => number.ToString("x64", CultureInfo.InvariantCulture);

    static JournalSession Of(Layer before, Queue<Edit> edits, IEnumerable<int> moves)
    {
        var session = new JournalSession(before);
        foreach (var move in moves)
        {
            var history = session.History;
            if (move < 3 && history.CanUndo) session.Undo();
            else if (move == 3 && history.CanRedo) session.Redo();
            else if (move == 4) session.Snapshot();
            else if (edits.TryDequeue(out var edit) && Fits(edit, history.Layer)) session.Do(edit);
        }
        return session;
    }

    static bool Fits(Edit edit, Layer layer)
    {
        try
        {
            return edit.Apply(layer) is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    void Do(Edit edit)
    {
        var inverse = edit.Invert(History.Layer);
        History = History.Do(edit);
        Log(new JournalEvent.Edited(JournalEdits.Of(edit, Article), JournalEdits.Of(inverse, Article)));
    }

    void Undo()
    {
        History = History.Undo(out var applied);
        Log(new JournalEvent.Undone(JournalEdits.Of(applied, Article)));
    }

    void Redo()
    {
        History = History.Redo(out var applied);
        Log(new JournalEvent.Redone(JournalEdits.Of(applied, Article)));
    }

    // Every other snapshot crashes before the file is in place and another session goes on.
    void Snapshot()
    {
        var number = _events.Count;
        var hash = Hash(number);
        Log(new JournalEvent.Snapshot(number, hash));
        if (number % 2 == 0) Log(new JournalEvent.Placed(number, hash));
        else Log(Opened(JournalCourse.Of([.. Events.Select((e, i) => new JournalEntry(i + 1, default, "", "", "", e))]).Anchors[0].Sha256));
    }

    void Log(JournalEvent happened)
    {
        _events.Add(happened);
        _layers.Add(History.Layer);
    }

    static Layer InCodePoints(Layer layer) => Layer.Of(layer.Spans.Select(InCodePoints), layer.Relations, layer.Status, layer.StatusReason);

    static Edit InCodePoints(Edit edit) => edit switch
    {
        Edit.AddSpan add => new Edit.AddSpan(InCodePoints(add.Span)),
        Edit.ReplaceSpan replace => new Edit.ReplaceSpan(InCodePoints(replace.After)),
        Edit.Compound all => new Edit.Compound([.. all.Steps.Select(InCodePoints)]),
        _ => edit,
    };

    static Span InCodePoints(Span span)
    {
        var offsets = Article.Document.Offsets;
        return span with
        {
            Extent = Extent.Of(span.Extent.Fragments.Select(piece => new TextSpan(offsets.ToUtf16(piece.Start), offsets.ToUtf16(piece.End)))),
        };
    }
}
