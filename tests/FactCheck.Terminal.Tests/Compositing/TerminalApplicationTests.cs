using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;
using FactCheck.Testing.Terminal;

namespace FactCheck.Terminal.Tests.Compositing;

public sealed class TerminalApplicationTests : IDisposable
{
    readonly FakeTerminal _fake = new(60, 12);
    readonly ManualTime _time = new();
    readonly TimedTerminal _terminal;
    readonly List<CloseReason> _closings = [];
    readonly TerminalApplication _app;
    readonly ProbeLayer _layer;

    public TerminalApplicationTests()
    {
        _terminal = new TimedTerminal(_fake, _time);
        _app = new TerminalApplication(_terminal, new ApplicationOptions { Time = _time, Closing = Close });
        _layer = new ProbeLayer("layer", Quit);
    }

    public void Dispose() => _fake.Dispose();

    [Fact]
    public void Everything_that_one_read_brings_makes_one_frame()
    {
        _fake.Feed("abc");
        _fake.Feed("\e[A");
        _fake.Feed("q");
        _app.Run(_layer).ShouldBe(CloseReason.Stopped);
        _layer.Seen.ShouldBe(["a", "b", "c", "Up", "q"]);
        _terminal.Log.ShouldBe(["enter", "frame", "frame", "frame", "closing", "leave"]);
        _fake.Screen.RowText(0).TrimEnd().ShouldBe("layer:Up");
    }

    [Fact]
    public void The_first_frame_comes_before_anything_that_was_posted()
    {
        _app.Post(() => _terminal.Log.Add("posted"));
        _app.Post(_app.Stop);
        _app.Run(_layer);
        _terminal.Log.ShouldBe(["enter", "frame", "posted", "closing", "leave"]);
    }

    [Fact]
    public void Nothing_is_drawn_where_nothing_was_handled_and_nothing_written_where_nothing_changed()
    {
        var layer = new ProbeLayer("layer", input => input.Key == Key.Char('i') ? EventResult.Ignored : Quit(input));
        _fake.Feed("a");
        _fake.Feed("a");
        _fake.Feed("i");
        _fake.Feed("q");
        _app.Run(layer);
        layer.Frames.ShouldBe(3);
        _fake.Writes.ShouldBe(2);
    }

    [Fact]
    public void A_lone_escape_is_a_key_when_its_time_is_up()
    {
        _layer.Seen.Clear();
        _fake.Feed("\e");
        _app.CallAfter(TimeSpan.FromSeconds(1), _app.Stop);
        _app.Run(_layer);
        _layer.Seen.ShouldBe(["Esc"]);
        _terminal.Waits[1].ShouldBe(25);
    }

    [Fact]
    public void An_escape_sequence_in_two_reads_is_one_key()
    {
        _fake.Feed("\e");
        _fake.Feed("[");
        _fake.Feed("Bq");
        _app.Run(_layer);
        _layer.Seen.ShouldBe(["Down", "q"]);
    }

    [Fact]
    public void Calls_are_made_when_due_and_in_order()
    {
        var calls = new List<string>();
        _app.CallAfter(TimeSpan.FromMilliseconds(300), _app.Stop);
        _app.CallAfter(TimeSpan.FromMilliseconds(200), () => calls.Add("late"));
        _app.CallAfter(TimeSpan.FromMilliseconds(100), () => calls.Add("early"));
        _app.CallAfter(TimeSpan.FromMilliseconds(150), () => calls.Add("cancelled")).Dispose();
        _app.Run(_layer);
        calls.ShouldBe(["early", "late"]);
        _time.GetTimestamp().ShouldBe(300);
    }

    [Fact]
    public void Another_thread_wakes_the_loop()
    {
        var poster = new Thread(() =>
        {
            _app.Post(() => _layer.Seen.Add("posted"));
            _app.Post(_app.Stop);
        });
        _app.Post(poster.Start);
        _app.Run(_layer);
        poster.Join();
        _layer.Seen.ShouldBe(["posted"]);
        _app.Post(() => throw new InvalidOperationException("Nothing runs after the end."));
    }

    [Fact]
    public void A_resize_reaches_the_layers_and_repaints_everything()
    {
        _fake.Resize(100, 30);
        _fake.Feed("q");
        _app.Run(_layer);
        _layer.Seen.ShouldBe(["Resize", "q"]);
        _fake.Screen.RowText(0).TrimEnd().ShouldBe("layer:Resize");
        _fake.Screen.Columns.ShouldBe(100);
    }

    [Fact]
    public void A_resize_storm_ends_with_the_last_size()
    {
        foreach (var (columns, rows) in new[] { (1, 1), (200, 60), (60, 12), (3, 40), (2, 2), (90, 20) }) _fake.Resize(columns, rows);
        _fake.Feed("q");
        _app.Run(_layer);
        _fake.Screen.RowText(0).TrimEnd().ShouldBe("layer:Resize");
        _fake.Screen.Unknown.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(59, 12, "needs at least 60x10; this is 59x12. q quits")]
    [InlineData(80, 9, "needs at least 60x10; this is 80x9. q quits")]
    [InlineData(20, 5, "needs at least\n60x10; this is 20x5.\nq quits")]
    [InlineData(4, 2, "need\ns at")]
    [InlineData(1, 1, "n")]
    public void A_terminal_too_small_is_told_so_and_can_be_quit(int columns, int rows, string expected)
    {
        _fake.Resize(columns, rows);
        _fake.Feed("xyz");
        _fake.Feed("q");
        _app.Run(_layer).ShouldBe(CloseReason.Stopped);
        _layer.Seen.ShouldBe(["Resize"]);
        _fake.Screen.ToString().TrimEnd().ShouldBe(expected);
        _closings.ShouldBe([CloseReason.Stopped]);
    }

    [Theory]
    [InlineData(TerminalSignals.HangUp, CloseReason.HangUp)]
    [InlineData(TerminalSignals.Terminated, CloseReason.Terminated)]
    [InlineData(TerminalSignals.HangUp | TerminalSignals.Terminated, CloseReason.HangUp)]
    public void Signals_that_end_it_save_before_the_terminal_is_touched(TerminalSignals signal, CloseReason reason)
    {
        _fake.Raise(signal);
        _app.Run(_layer).ShouldBe(reason);
        _closings.ShouldBe([reason]);
        _terminal.Log.ShouldBe(["enter", "frame", "closing", "leave"]);
    }

    [Fact]
    public void A_terminal_that_takes_no_more_bytes_is_gone()
    {
        _app.Post(() => _fake.Raise(TerminalSignals.HangUp));
        _app.Post(_app.Repaint);
        _app.Run(_layer).ShouldBe(CloseReason.HangUp);
        _closings.ShouldBe([CloseReason.HangUp]);
    }

    [Fact]
    public void Control_z_suspends_and_repaints_afterwards()
    {
        _fake.Feed("a\u001Ab");
        _fake.Feed("q");
        _app.Run(_layer);
        _fake.Suspensions.ShouldBe(1);
        _layer.Seen.Where(seen => seen != "Resize").ShouldBe(["a", "b", "q"]);
        _terminal.Log.ShouldBe(["enter", "frame", "suspend", "frame", "closing", "leave"]);
    }

    [Fact]
    public void After_a_stop_from_outside_the_screen_is_entered_and_painted_anew()
    {
        _fake.Raise(TerminalSignals.Continued);
        _fake.Feed("q");
        _app.Run(_layer);
        _terminal.Log.ShouldBe(["enter", "frame", "enter", "frame", "closing", "leave"]);
    }

    [Fact]
    public void Something_that_needs_the_terminal_runs_outside()
    {
        _app.Post(() => _app.RunOutside(() => _terminal.Log.Add("editor")));
        _app.Post(() => _app.Post(_app.Stop));
        _app.Run(_layer);
        _terminal.Log.ShouldBe(["enter", "frame", "leave", "editor", "enter", "frame", "closing", "leave"]);
    }

    [Fact]
    public void An_exception_leaves_the_terminal_and_goes_on()
    {
        _fake.Feed("a");
        var layer = new ProbeLayer("layer", _ => throw new InvalidOperationException("broken"));
        Should.Throw<InvalidOperationException>(() => _app.Run(layer)).Message.ShouldBe("broken");
        _terminal.Log[^1].ShouldBe("leave");
        _closings.ShouldBeEmpty();
    }

    [Fact]
    public void It_ends_with_its_last_layer()
    {
        _fake.Feed("a");
        _app.Run(new ProbeLayer("layer", _ =>
        {
            _app.Layers.Pop();
            return EventResult.Handled;
        })).ShouldBe(CloseReason.Stopped);
        _closings.ShouldBe([CloseReason.Stopped]);
    }

    [Fact]
    public void It_runs_once()
    {
        _fake.Feed("q");
        _app.Run(_layer);
        Should.Throw<InvalidOperationException>(() => _app.Run(_layer));
    }

    [Fact]
    public void A_paste_in_many_reads_is_one_event()
    {
        _fake.Feed("\e[200~first ");
        _fake.Feed("second\e[201");
        _fake.Feed("~q");
        _app.Run(_layer);
        _layer.Seen.ShouldBe(["paste first second", "q"]);
    }

    EventResult Quit(TerminalEvent input)
    {
        if (input.Kind == TerminalEventKind.Key && input.Key == Key.Char('q')) _app.Stop();
        return EventResult.Handled;
    }

    void Close(CloseReason reason)
    {
        _closings.Add(reason);
        _terminal.Log.Add("closing");
    }
}
