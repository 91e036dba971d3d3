using System.Text;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Storage.Sessions;
using FactCheck.Storage.Tests.Files;
using FactCheck.Testing.Files;
using FactCheck.Text;

namespace FactCheck.Storage.Tests.Faults;

/// <summary>A clock that is set back by an hour with every look at it: nothing depends on the order of times.</summary>
public sealed class ClockTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_clock_that_runs_backwards_loses_no_change_and_no_history()
    {
        var store = Corpora.Create(_folder["c"]);
        store.AddArticle(new ArticleMetadata { Id = ArticleId.From("a"), Sha256 = "" }, Encoding.UTF8.GetBytes(new string('x', 100))).ShouldBeOfType<AddOutcome.Added>();
        var clock = new ClockSetBack();
        var writer = Scribe.Writer("alice") with { Time = clock };
        EditHistory? history = null;
        for (var session = 0; session < 8; session++)
        {
            var opening = Corpora.Open(_folder["c"]).OpenLayer(writer, Scribe.Read(store, "a")).ShouldBeOfType<LayerOpening.Writable>();
            using (opening.Session)
            {
                opening.Notices.All(notice => notice.Kind == LayerNoticeKind.Recovered).ShouldBeTrue();
                if (history is not null) opening.History.Layer.ShouldBe(history.Layer);
                history = opening.History;
                for (var edit = 0; edit < 3; edit++)
                {
                    var at = 3 * history.Layer.Spans.Length;
                    var now = clock.GetUtcNow();
                    history = history.Do(new Edit.AddSpan(new Span { Id = history.Layer.NextSpanId(), Label = "claim", Extent = new Extent(new TextSpan(at, at + 2)), Created = now, Modified = now }));
                    opening.Session.Append([new LayerChange.Done(history.Last!, now)], history.Layer).ShouldBeOfType<AppendOutcome.Kept>(); // not null: it was just done
                }

                // Every other session ends before its changes are in the file.
                if (session % 2 == 0) opening.Session.Snapshot(history.Layer).ShouldBeOfType<SnapshotOutcome.Placed>();
            }
        }
        using var last = Scribe.Open(Corpora.Open(_folder["c"]));
        last.Layer.Spans.Length.ShouldBe(24);
        for (var i = 0; i < 24; i++) last.Undo();
        last.Layer.ShouldBe(Layer.Empty);
    }

    sealed class ClockSetBack : TimeProvider
    {
        DateTimeOffset _now = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _now = _now.AddHours(-1);
    }
}
