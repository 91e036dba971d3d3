using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;
using FactCheck.Terminal.Tests.Compositing;
using FactCheck.Terminal.Widgets;
using FactCheck.Testing.Terminal;

namespace FactCheck.Terminal.Tests.Widgets;

public sealed class DialogTests
{
    static readonly ChoiceOption[] Choices = [new(Key.Char('k'), "keep", "keep editing"), new(Key.Char('d'), "discard", "discard changes")];

    readonly MessageBox _box = new("Not saved", "The file changed on disk since it was opened.\nDisk: بيانات جديدة", Choices);

    [Fact]
    public void A_frame_can_be_drawn_in_ascii()
    {
        var inner = default(Rect);
        WidgetScreen.Text(16, 4, buffer => inner = DialogFrame.Render(buffer, buffer.Area, new Look(Theme.Mono, symbols: Symbols.Ascii), "Title"))
            .ShouldBe("+- Title ------+\n|              |\n|              |\n+--------------+");
        inner.ShouldBe(new Rect(2, 1, 12, 2));
    }

    [Theory]
    [InlineData(4, 9)]
    [InlineData(9, 2)]
    [InlineData(1, 1)]
    public void An_area_too_small_for_a_frame_has_none(int columns, int rows)
    {
        var buffer = new CellBuffer(columns, rows);
        DialogFrame.Render(buffer, buffer.Area, new Look(Theme.Mono), "Title").ShouldBe(buffer.Area);
    }

    [Fact]
    public void A_message_is_wrapped_and_its_choices_shown() =>
        ScreenSnapshot.Check(WidgetScreen.Draw(60, 20, buffer => _box.Render(buffer, buffer.Area, new Look(Theme.Mono))));

    [Theory]
    [InlineData("Enter", WidgetResult.Accepted, "keep")]
    [InlineData("d", WidgetResult.Accepted, "discard")]
    [InlineData("Right Enter", WidgetResult.Accepted, "discard")]
    [InlineData("Tab Tab Enter", WidgetResult.Accepted, "keep")]
    [InlineData("S-Tab Enter", WidgetResult.Accepted, "discard")]
    [InlineData("x", WidgetResult.Ignored, "keep")]
    [InlineData("Esc", WidgetResult.Cancelled, "keep")]
    public void Keys_choose(string keys, WidgetResult expected, string choice)
    {
        var result = WidgetResult.Ignored;
        foreach (var key in keys.Split(' ')) result = _box.Handle(TerminalEvent.Of(Key.Parse(key)));
        result.ShouldBe(expected);
        _box.Choice.Value.ShouldBe(choice);
    }

    [Fact]
    public void A_dialog_takes_itself_off_before_it_says_how_it_ended()
    {
        var layers = new LayerStack();
        var screen = new ProbeLayer("screen");
        layers.Push(screen);
        var results = new List<(WidgetResult, ILayer?)>();
        layers.Push(new DialogLayer(layers, _box, new Look(Theme.Mono), result => results.Add((result, layers.Top))));
        layers.Handle(TerminalEvent.Of(Key.Char('x'))).ShouldBe(EventResult.Ignored);
        layers.Handle(TerminalEvent.Of(Key.Tab)).ShouldBe(EventResult.Handled);
        screen.Seen.ShouldBeEmpty();
        layers.Handle(TerminalEvent.Of(Key.Enter));
        results.ShouldBe([(WidgetResult.Accepted, screen)]);
    }
}
