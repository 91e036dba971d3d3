using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Storage;
using FactCheck.Storage.Sessions;
using FactCheck.Text;

namespace FactCheck.Cli.Tests.History;

/// <summary>Somebody who writes one layer, a second for each thing.</summary>
sealed class Pen : IDisposable
{
    static readonly DateTimeOffset Morning = new(2026, 11, 21, 9, 14, 0, TimeSpan.Zero);

    readonly LayerOpening.Writable _opening;
    readonly string _text;
    readonly Clock _clock = new();

    public Pen(AnnotatedCorpus corpus, string annotator, string article)
    {
        AnnotatorName.TryParse(annotator, out var name, out _).ShouldBeTrue();
        var (store, read) = (corpus.Store, corpus.Article(article));
        _text = read.Text;
        _opening = store.OpenLayer(new LayerWriter(name, annotator, "quay", "factcheck 0.2.0") { Time = _clock }, read).ShouldBeOfType<LayerOpening.Writable>();
        History = _opening.History;
    }

    public EditHistory History { get; private set; }

    public void Tag(string label, string quote)
    {
        var now = _clock.GetUtcNow();
        var extent = new Extent(TextSpan.FromLength(_text.IndexOf(quote, StringComparison.Ordinal), quote.Length));
        Do(new Edit.AddSpan(new Span { Id = History.Layer.NextSpanId(), Label = label, Extent = extent, Created = now, Modified = now }));
    }

    public void Link(string type, string from, string to) =>
        Do(new Edit.AddRelation(new Relation { Id = History.Layer.NextRelationId(), Type = type, From = from, To = new SpanReference(to) }));

    public void Note(string id, string note) => Do(new Edit.ReplaceSpan(History.Layer.Find(id)! with { Note = note }));

    public void Do(Edit edit)
    {
        History = History.Do(edit);
        Append(new LayerChange.Done(History.Last!, _clock.GetUtcNow()));
    }

    public void Undo()
    {
        History = History.Undo(out var applied);
        Append(new LayerChange.Undone(applied, _clock.GetUtcNow()));
    }

    public void Redo()
    {
        History = History.Redo(out var applied);
        Append(new LayerChange.Redone(applied, _clock.GetUtcNow()));
    }

    public void Save() => TrySave().ShouldBeOfType<SnapshotOutcome.Placed>();

    public SnapshotOutcome TrySave() => _opening.Session.Snapshot(History.Layer);

    public void Dispose() => _opening.Session.Dispose();

    void Append(LayerChange change) => _opening.Session.Append([change], History.Layer).ShouldBeOfType<AppendOutcome.Kept>();

    sealed class Clock : TimeProvider
    {
        int _seconds;

        public override DateTimeOffset GetUtcNow() => Morning.AddSeconds(_seconds++);
    }
}
