using System.Collections.Concurrent;
using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Storage;
using FactCheck.Storage.Files;
using FactCheck.Storage.Sessions;
using FactCheck.Testing;
using FactCheck.Testing.Annotation;
using FactCheck.Text;
using FactCheck.Workbench.Sessions;
using FactCheck.Workbench.Tests.Driving;

namespace FactCheck.Workbench.Tests.Sessions;

/// <summary>What the worker asks of a session and when, by a clock that stands still.</summary>
public sealed class LayerWorkerTests : IDisposable
{
    readonly ScratchCorpus _corpus = new();
    readonly ManualTime _time = new();
    readonly ScriptedSession _session = new();
    readonly BlockingCollection<LayerReport> _reports = [];
    readonly LayerWorker _worker;
    EditHistory _history = new(Layer.Empty);

    public LayerWorkerTests() => _worker = Worker(0, TimeSpan.FromHours(1));

    public void Dispose()
    {
        _session.LetGo();
        _worker.Dispose();
        _corpus.Dispose();
        _reports.Dispose();
    }

    [Fact]
    public void Every_edit_is_appended_and_those_that_came_meanwhile_with_one_fsync()
    {
        _session.Hold();
        Edit();
        _session.Await("append 1");
        for (var i = 0; i < 5; i++) Edit();
        _session.LetGo();
        Next<LayerReport.Kept>().Layer.Spans.Length.ShouldBe(1);
        Next<LayerReport.Kept>().Layer.Spans.Length.ShouldBe(6);
        _session.Asked.ShouldBe("append 1, append 5");
    }

    [Fact]
    public void The_file_is_written_after_a_pause()
    {
        Kept(1);
        Pass(1.4);
        Kept(2);
        Pass(1.4);
        _session.Asked.ShouldBe("append 1, append 1");
        Pass(0.2);
        _session.Await("append 1, append 1, snapshot 2");
        Next<LayerReport.Placed>().Layer.Spans.Length.ShouldBe(2);
    }

    [Fact]
    public void The_file_is_written_at_the_latest_after_fifteen_seconds_of_edits()
    {
        for (var i = 1; i <= 14; i++)
        {
            Kept(i);
            Pass(1);
        }
        Asked("snapshot").ShouldBe(0);
        Kept(15);
        Pass(1.1);
        Next<LayerReport.Placed>().Layer.Spans.Length.ShouldBe(15);
    }

    [Fact]
    public void A_failed_append_is_tried_again_by_itself_and_with_the_next_edit()
    {
        _session.OnAppend = () => new AppendOutcome.Failed("no space");
        Edit();
        Next<LayerReport.NotKept>().Reason.ShouldBe("no space");
        Pass(3.1);
        Next<LayerReport.NotKept>();
        Edit();
        Next<LayerReport.NotKept>();
        _session.OnAppend = () => new AppendOutcome.Kept();
        _worker.Place();
        Next<LayerReport.Kept>().Layer.Spans.Length.ShouldBe(2);
        Next<LayerReport.Placed>().Layer.Spans.Length.ShouldBe(2);
        _session.Asked.ShouldBe("append 1, append 1, append 2, append 2, snapshot 2");
    }

    [Fact]
    public void A_failed_snapshot_is_tried_again_later_and_changes_nothing_about_the_edits()
    {
        _session.OnSnapshot = () => new SnapshotOutcome.Failed("no permission");
        Kept(1);
        Pass(1.6);
        Next<LayerReport.NotPlaced>().Reason.ShouldBe("no permission");
        Kept(2);
        Pass(1.6);
        Next<LayerReport.NotPlaced>();
        _session.OnSnapshot = () => new SnapshotOutcome.Placed(new LayerVersion(1, ""));
        Pass(15.1);
        Next<LayerReport.Placed>().Layer.Spans.Length.ShouldBe(2);
    }

    [Fact]
    public void After_a_conflict_the_file_is_let_alone_until_somebody_decides()
    {
        _session.OnSnapshot = () => new SnapshotOutcome.Conflict(new LayerVersion(7, "theirs"), "/beside");
        Kept(1);
        Pass(1.6);
        Next<LayerReport.Conflicting>().Conflict.OursKeptAt.ShouldBe("/beside");
        Kept(2);
        Pass(60);
        Asked("snapshot").ShouldBe(1);
        _session.OnSnapshot = () => new SnapshotOutcome.Placed(new LayerVersion(8, ""));
        _worker.Accept(new LayerVersion(7, "theirs"), Layer.Empty);
        Next<LayerReport.Placed>().Layer.Spans.Length.ShouldBe(2);
        Asked("accept").ShouldBe(1);
    }

    [Fact]
    public void Every_two_seconds_it_looks_whether_somebody_else_writes()
    {
        using var worker = Worker(0, TimeSpan.FromSeconds(2));
        Pass(2.1);
        _session.Await("look");
        _session.IsTaken = true;

        // When it looks next is set after a look, which may just be coming to its end.
        SpinWait.SpinUntil(() =>
        {
            Pass(2.1);
            return SpinWait.SpinUntil(() => Asked("dispose") > 0, TimeSpan.FromMilliseconds(20));
        }, TimeSpan.FromSeconds(15));
        Next<LayerReport.Lost>().OursKeptAt.ShouldBeNull();
        var looks = Asked("look");
        Pass(60);
        (Asked("look"), Asked("dispose")).ShouldBe((looks, 1));
    }

    [Fact]
    public void Changes_that_are_not_in_place_when_somebody_else_is_seen_to_write_are_asked_after()
    {
        _session.OnSnapshot = () => new SnapshotOutcome.Failed("no permission");
        using var worker = Worker(1, TimeSpan.FromSeconds(2));
        Pass(1.6);
        Next<LayerReport.NotPlaced>();
        _session.OnSnapshot = () => new SnapshotOutcome.Lost(null, "/recovery");
        _session.IsTaken = true;
        Pass(2.1);
        Next<LayerReport.Lost>().OursKeptAt.ShouldBe("/recovery");
    }

    [Fact]
    public void Leaving_appends_and_writes_at_once()
    {
        _session.Hold();
        Edit();
        _session.Await("append 1");
        Edit();
        _session.LetGo();
        _worker.Dispose();
        _session.Asked.ShouldBe("append 1, append 1, snapshot 2, dispose");
        (_worker.Unkept, _worker.Trouble).ShouldBe((null, null));
    }

    [Fact]
    public void Leaving_without_an_edit_writes_nothing()
    {
        _worker.Dispose();
        _session.Asked.ShouldBe("dispose");
    }

    [Fact]
    public void What_cannot_be_appended_at_the_end_is_handed_back()
    {
        _session.OnAppend = () => new AppendOutcome.Failed("no space");
        Edit();
        Next<LayerReport.NotKept>();
        Edit();
        _worker.Dispose();
        _worker.Unkept.ShouldBe(_history.Layer);
        _worker.Trouble.ShouldBe("no space");
    }

    [Fact]
    public void What_was_lost_says_which_edits_it_is_about()
    {
        _session.OnAppend = () => new AppendOutcome.Lost(null, "/recovery");
        _session.Hold();
        Edit();
        _session.Await("append 1");
        var first = _history.Layer;
        Edit();
        _session.LetGo();
        Next<LayerReport.Lost>().Layer.ShouldBeSameAs(first);
        Next<LayerReport.Lost>().Layer.ShouldBeSameAs(_history.Layer);
    }

    [Fact]
    public void Edits_that_come_after_the_layer_was_lost_are_kept_beside_too()
    {
        _session.OnAppend = () => new AppendOutcome.Lost(null, "/recovery");
        Edit();
        Next<LayerReport.Lost>();
        Edit();
        Next<LayerReport.Lost>().OursKeptAt.ShouldBe("/recovery");
        _worker.Dispose();
        _worker.Unkept.ShouldBeNull();
    }

    [Fact]
    public void Something_unforeseen_does_not_end_the_worker()
    {
        _session.OnAppend = () => throw new InvalidOperationException("a fault");
        Edit();
        Next<LayerReport.Faulted>().Reason.ShouldBe("a fault");
        _session.OnAppend = () => new AppendOutcome.Kept();
        Pass(3.1);
        Next<LayerReport.Kept>();
    }

    [Fact]
    public void Changes_of_a_session_that_ended_too_early_are_put_in_place_soon()
    {
        using var worker = Worker(3, TimeSpan.FromHours(1));
        Pass(1.6);
        Next<LayerReport.Placed>();
    }

    LayerWorker Worker(int unplaced, TimeSpan look)
    {
        var store = FileCorpus.Open(_corpus.Folder).ShouldBeOfType<CorpusOpening.Opened>().Store;
        AnnotatorName.TryParse("carol", out var carol, out _).ShouldBeTrue();
        var context = new SessionContext(store, new LayerWriter(carol, "carol", "desk", "tests") { Time = _time }, _ => { }) { Pace = new SessionPace { Look = look } };
        return new LayerWorker(context, TestArticle.Of(new string('x', 300)), new LayerOpening.Writable(_session, _history, unplaced, []), Report);
    }

    // What the rules find has tests of its own.
    void Report(LayerReport report)
    {
        if (report is not LayerReport.Checked && !_reports.IsAddingCompleted) _reports.Add(report);
    }

    void Edit()
    {
        var at = 3 * _history.Layer.Spans.Length;
        var span = new Span { Id = _history.Layer.NextSpanId(), Label = "claim", Extent = new Extent(new TextSpan(at, at + 2)), Created = _time.GetUtcNow(), Modified = _time.GetUtcNow() };
        _history = _history.Do(new Edit.AddSpan(span));
        _worker.Keep(new LayerChange.Done(_history.Last!, _time.GetUtcNow()), _history.Layer);
    }

    void Kept(int spans)
    {
        Edit();
        Next<LayerReport.Kept>().Layer.Spans.Length.ShouldBe(spans);
    }

    T Next<T>() where T : LayerReport => _reports.TryTake(out var report, TimeSpan.FromSeconds(15)) ? report.ShouldBeOfType<T>() : throw new TimeoutException($"Waited for {typeof(T).Name}; asked: {_session.Asked}");

    void Pass(double seconds) => _time.Advance(TimeSpan.FromSeconds(seconds));

    int Asked(string what) => _session.Asked.Split(", ").Count(it => it.StartsWith(what, StringComparison.Ordinal));
}
