using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Storage.Sessions;
using FactCheck.Text;

namespace FactCheck.Storage.Tests;

/// <summary>Somebody who opens a layer of an article of <see cref="CorpusStoreContract.Text"/> and changes it.</summary>
sealed class Scribe : IDisposable
{
    static readonly DateTimeOffset Morning = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    readonly LayerOpening.Writable _opening;
    int _minute;

    Scribe(LayerOpening opening)
    {
        Opening = opening;
        _opening = opening as LayerOpening.Writable ?? throw new InvalidOperationException($"The layer is not writable: {opening}");
        History = _opening.History;
    }

    /// <summary>How it was opened.</summary>
    public LayerOpening Opening { get; }

    /// <summary>The session.</summary>
    public ILayerSession Session => _opening.Session;

    /// <summary>What the annotator is told.</summary>
    public IReadOnlyList<LayerNotice> Notices => _opening.Notices;

    /// <summary>Changes that the stored version does not hold.</summary>
    public int Unplaced => _opening.Unplaced;

    /// <summary>The layer with what can be undone.</summary>
    public EditHistory History { get; private set; }

    /// <summary>The layer.</summary>
    public Layer Layer => History.Layer;

    public static LayerWriter Writer(string annotator, string host = "desk") =>
        AnnotatorName.TryParse(annotator, out var name, out _) ? new LayerWriter(name, annotator, host, "tests") : throw new ArgumentException(annotator, nameof(annotator));

    /// <summary>Opens the layer, which must be writable.</summary>
    public static Scribe Open(ICorpusStore store, string article = "a", string annotator = "alice", string host = "desk")
    {
        // A program that another test starts holds every lock of this process for the instant until it is that program.
        LayerOpening? opening = null;
        SpinWait.SpinUntil(() => (opening = store.OpenLayer(Writer(annotator, host), Read(store, article))) is not LayerOpening.HeldElsewhere, TimeSpan.FromSeconds(30));
        return new(opening!); // not null: it was tried once at least
    }

    /// <summary>Opens it although another session writes it.</summary>
    public static Scribe TakeOver(ICorpusStore store, string article = "a", string annotator = "alice", string host = "desk") =>
        new(store.TakeOverLayer(Writer(annotator, host), Read(store, article)));

    public static Article Read(ICorpusStore store, string article) =>
        store.ReadArticle(ArticleId.From(article)).ShouldBeOfType<ArticleReading.Found>().Article;

    /// <summary>Tags two characters at the next free place.</summary>
    public AppendOutcome TryTag()
    {
        var at = 3 * (Layer.Spans.IsEmpty ? 0 : (Layer.Spans[^1].Extent.Hull.Start / 3) + 1);
        var span = new Span { Id = Layer.NextSpanId(), Label = "claim", Extent = new Extent(new TextSpan(at, at + 2)), Created = Next(), Modified = Morning };
        History = History.Do(new Edit.AddSpan(span));
        return Session.Append([new LayerChange.Done(History.Last!, Morning)], Layer);
    }

    /// <summary>Tags, which must be kept.</summary>
    public Scribe Tag()
    {
        TryTag().ShouldBeOfType<AppendOutcome.Kept>();
        return this;
    }

    /// <summary>Tries to write the last change down once more.</summary>
    public AppendOutcome TryAgain() => Session.Append([new LayerChange.Done(History.Last!, Morning)], Layer);

    public Scribe Undo()
    {
        History = History.Undo(out var applied);
        Session.Append([new LayerChange.Undone(applied, Morning)], Layer).ShouldBeOfType<AppendOutcome.Kept>();
        return this;
    }

    public Scribe Redo()
    {
        History = History.Redo(out var applied);
        Session.Append([new LayerChange.Redone(applied, Morning)], Layer).ShouldBeOfType<AppendOutcome.Kept>();
        return this;
    }

    /// <summary>Puts the layer in place, which must succeed.</summary>
    public LayerVersion Place() => Session.Snapshot(Layer).ShouldBeOfType<SnapshotOutcome.Placed>().Version;

    public void Dispose() => Session.Dispose();

    DateTimeOffset Next() => Morning.AddMinutes(_minute++);
}
