using System.Security.Cryptography;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Formats.Journal;
using FactCheck.Formats.Standoff;

namespace FactCheck.Formats.Tests.Journal;

/// <summary>A layer as sessions write it: its history, what the journal says of it, and the revisions that are kept.</summary>
sealed class JournalBook
{
    readonly List<JournalEvent> _events = [];
    readonly Dictionary<string, byte[]> _kept = new(StringComparer.Ordinal);
    EditHistory _history = new(Layer.Empty);

    public static Article Article => JournalSample.Article;

    public IReadOnlyList<JournalEvent> Events => _events;

    /// <summary>The standoff file; empty: none.</summary>
    public byte[] File { get; private set; } = [];

    public long Revision { get; private set; }

    /// <summary>Two sessions: tagging, undoing and redoing, three revisions, of which the first was placed by another session after a crash.</summary>
    public static JournalBook Written()
    {
        var layer = JournalSample.Layer;
        var book = new JournalBook();
        book.Open();
        book.Do(new Edit.AddSpan(layer.Find("c1")!));
        book.Do(new Edit.AddSpan(layer.Find("d1")!));
        book.Save();
        book.Do(new Edit.AddRelation(layer.Relations[0]));
        book.Undo();
        book.Redo();
        book.Open();
        book.Do(new Edit.ReplaceSpan(layer.Find("c1")! with { Note = "who counted?" }));
        book.Save();
        book.Do(Deletion.Of(book._history.Layer, "d1"));
        book.Do(new Edit.SetStatus(LayerStatus.Complete, null));
        book.Save();
        return book;
    }

    public void Open() => _events.Add(JournalSample.Opened with { Revision = Revision, Sha256 = File.Length == 0 ? "" : Hash(File) });

    public void Do(Edit edit)
    {
        _events.Add(new JournalEvent.Edited(JournalEdits.Of(edit, Article), JournalEdits.Of(edit.Invert(_history.Layer), Article)));
        _history = _history.Do(edit);
    }

    public void Undo()
    {
        _history = _history.Undo(out var applied);
        _events.Add(new JournalEvent.Undone(JournalEdits.Of(applied, Article)));
    }

    public void Redo()
    {
        _history = _history.Redo(out var applied);
        _events.Add(new JournalEvent.Redone(JournalEdits.Of(applied, Article)));
    }

    public void Save()
    {
        Write();
        _events.Add(new JournalEvent.Placed(Revision, Hash(File)));
    }

    /// <summary>The file is put in place, but a crash keeps the journal from saying so.</summary>
    public void Write()
    {
        Revision++;
        var file = StandoffWriter.Write(Article, _history.Layer, new StandoffHeader("alice", Newsroom.Scheme(), Revision)) with { Scheme = JournalSample.Opened.Scheme };
        File = StandoffFormat.Write(file);
        _kept[Hash(File)] = File;
        _events.Add(new JournalEvent.Snapshot(Revision, Hash(File)));
    }

    /// <summary>Others put a file in place.</summary>
    public void ChangeOutside(Layer layer)
    {
        File = StandoffFormat.Write(StandoffWriter.Write(Article, layer, new StandoffHeader("alice", Newsroom.Scheme(), ++Revision)));
        _history = new EditHistory(layer);
        _kept[Hash(File)] = File;
    }

    /// <summary>The revision is no longer kept.</summary>
    public void Forget(string sha256) => _kept.Remove(sha256);

    public JournalVerification Verify() => Verify(Events);

    public JournalVerification Verify(IReadOnlyList<JournalEvent> events) => Verify([.. JournalSample.Chain(events).SelectMany(line => line)]);

    public JournalVerification Verify(byte[] journal) => JournalVerification.Of(JournalFormat.Read(journal), new JournalEvidence
    {
        Annotator = "alice",
        PresentSha256 = File.Length == 0 ? "" : Hash(File),
        Revision = _kept.GetValueOrDefault,
        Text = sha256 => sha256 == Article.Sha256 ? Article : null,
    });

    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
