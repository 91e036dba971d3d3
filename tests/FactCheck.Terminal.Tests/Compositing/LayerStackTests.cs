using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;

namespace FactCheck.Terminal.Tests.Compositing;

public sealed class LayerStackTests
{
    static readonly TerminalEvent Press = TerminalEvent.Of(Key.Char('a'));

    readonly LayerStack _layers = new();

    [Fact]
    public void The_topmost_layer_gets_events_first()
    {
        var (screen, dialog) = (new ProbeLayer("screen"), new ProbeLayer("dialog") { IsOpaque = false });
        _layers.Push(screen);
        _layers.Push(dialog);
        _layers.Handle(Press).ShouldBe(EventResult.Handled);
        dialog.Seen.ShouldBe(["a"]);
        screen.Seen.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void What_a_modal_or_opaque_layer_ignores_stops_there(bool isOpaque, bool isModal)
    {
        var screen = new ProbeLayer("screen");
        _layers.Push(screen);
        _layers.Push(new ProbeLayer("top", _ => EventResult.Ignored) { IsOpaque = isOpaque, IsModal = isModal });
        _layers.Handle(Press).ShouldBe(EventResult.Ignored);
        screen.Seen.ShouldBeEmpty();
    }

    [Fact]
    public void A_notice_lets_through_what_it_ignores()
    {
        var screen = new ProbeLayer("screen");
        _layers.Push(screen);
        _layers.Push(new ProbeLayer("notice", _ => EventResult.Ignored) { IsOpaque = false, IsModal = false });
        _layers.Handle(Press).ShouldBe(EventResult.Handled);
        screen.Seen.ShouldBe(["a"]);
    }

    [Fact]
    public void Sizes_and_focus_go_to_every_layer()
    {
        var (below, above) = (new ProbeLayer("below"), new ProbeLayer("above"));
        _layers.Push(below);
        _layers.Push(above);
        _layers.Handle(TerminalEvent.Resized(new TerminalSize(80, 24)));
        below.Seen.ShouldBe(["Resize"]);
        above.Seen.ShouldBe(["Resize"]);
    }

    [Fact]
    public void A_layer_may_take_itself_off_while_it_handles_an_event()
    {
        var screen = new ProbeLayer("screen");
        ProbeLayer? dialog = null;
        dialog = new ProbeLayer("dialog", _ =>
        {
            _layers.Remove(dialog!).ShouldBeTrue();
            return EventResult.Ignored;
        })
        { IsOpaque = false, IsModal = false };
        _layers.Push(screen);
        _layers.Push(dialog);
        _layers.Handle(Press).ShouldBe(EventResult.Handled);
        screen.Seen.ShouldBeEmpty();
        _layers.Top.ShouldBe(screen);
        _layers.Remove(dialog).ShouldBeFalse();
    }

    [Fact]
    public void Drawing_begins_at_the_topmost_opaque_layer()
    {
        var (hidden, screen, dialog) = (new ProbeLayer("hidden"), new ProbeLayer("screen"), new ProbeLayer("dialog") { IsOpaque = false });
        _layers.Push(hidden);
        _layers.Push(screen);
        _layers.Push(dialog);
        _layers.Render(new CellBuffer(20, 4), new Rect(0, 0, 20, 4));
        (hidden.Frames, screen.Frames, dialog.Frames).ShouldBe((0, 1, 1));
    }

    [Fact]
    public void The_cursor_is_the_topmost_modal_layers()
    {
        var buffer = new CellBuffer(20, 4);
        _layers.Push(new ProbeLayer("screen") { Cursor = (3, 2) });
        _layers.Push(new ProbeLayer("notice") { IsOpaque = false, IsModal = false });
        _layers.Render(buffer, buffer.Area);
        buffer.Cursor.ShouldBe((3, 2));
        _layers.Push(new ProbeLayer("dialog") { IsOpaque = false });
        _layers.Render(buffer, buffer.Area);
        buffer.Cursor.ShouldBeNull();
    }

    [Fact]
    public void Replacing_keeps_what_is_below()
    {
        var (below, before, after) = (new ProbeLayer("below"), new ProbeLayer("before"), new ProbeLayer("after"));
        _layers.Push(below);
        _layers.Push(before);
        _layers.Replace(after).ShouldBe(before);
        _layers.Pop().ShouldBe(after);
        _layers.Pop().ShouldBe(below);
        Should.Throw<InvalidOperationException>(() => _layers.Pop());
    }
}
