using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;
using FactCheck.Terminal.Widgets;
using FactCheck.Testing.Terminal;

namespace FactCheck.Terminal.Tests.Widgets;

public sealed class ListViewTests
{
    static readonly Look Look = new(Theme.Mono);

    readonly List<int> _drawn = [];
    readonly ListView _list;

    public ListViewTests() => _list = new ListView((buffer, area, index, style) =>
    {
        _drawn.Add(index);
        Look.Draw(buffer, area, area.Column + 1, area.Row, $"item {index}", style);
    });

    [Fact]
    public void Only_rows_in_view_are_drawn()
    {
        _list.Count = 1_000_000;
        _list.Selected = 500_000;
        Text(20, 5);
        _drawn.ShouldBe([499_996, 499_997, 499_998, 499_999, 500_000]);
    }

    [Fact]
    public void The_selected_row_has_a_pointer()
    {
        _list.Count = 3;
        _list.Selected = 1;
        Text(12, 4).ShouldBe("  item 0\n▸ item 1\n  item 2\n");
    }

    [Fact]
    public void An_empty_list_says_so_and_selects_nothing()
    {
        _list.EmptyText = "no articles";
        _list.Count = 0;
        _list.Selected.ShouldBe(-1);
        Press("Down", "End", "PageUp");
        _list.Selected.ShouldBe(-1);
        Text(12, 2).ShouldBe(" no articles\n");
    }

    [Theory]
    [InlineData("Down", 1)]
    [InlineData("Up", 0)]
    [InlineData("PageDown", 4)]
    [InlineData("PageDown PageDown PageUp", 4)]
    [InlineData("End", 19)]
    [InlineData("End Down", 19)]
    [InlineData("End Home", 0)]
    public void Keys_move_the_selection(string keys, int selected)
    {
        _list.Count = 20;
        Text(20, 5);
        Press(keys.Split(' '));
        _list.Selected.ShouldBe(selected);
    }

    [Fact]
    public void Letters_and_enter_are_the_callers()
    {
        _list.Count = 3;
        _list.Handle(TerminalEvent.Of(Key.Enter)).ShouldBe(EventResult.Ignored);
        _list.Handle(TerminalEvent.Of(Key.Char('j'))).ShouldBe(EventResult.Ignored);
        _list.Handle(TerminalEvent.Of(Key.Down.With(KeyModifiers.Shift))).ShouldBe(EventResult.Ignored);
    }

    [Fact]
    public void Fewer_items_keep_the_selection_inside()
    {
        _list.Count = 10;
        _list.Selected = 9;
        Text(20, 3);
        _list.Count = 4;
        _list.Selected.ShouldBe(3);
        Text(20, 3);
        _list.Top.ShouldBe(1);
        _list.Count = 0;
        _list.Count = 5;
        _list.Selected.ShouldBe(0);
    }

    [Fact]
    public void A_click_selects_and_the_wheel_moves()
    {
        _list.Count = 20;
        Text(20, 5);
        Mouse(MouseAction.Press, 3).ShouldBe(EventResult.Handled);
        _list.Selected.ShouldBe(3);
        Mouse(MouseAction.WheelDown, 0).ShouldBe(EventResult.Handled);
        _list.Selected.ShouldBe(6);
        Mouse(MouseAction.Press, 7).ShouldBe(EventResult.Ignored);
        _list.ItemAt(0, 0).ShouldBe(0);
        _list.ItemAt(0, 5).ShouldBe(-1);
    }

    [Fact]
    public void A_list_longer_than_its_area_has_a_scroll_bar()
    {
        _list.Count = 12;
        ScreenSnapshot.Check(WidgetScreen.Draw(20, 6, buffer => _list.Render(buffer, buffer.Area, new Look(Theme.Dark))));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(1, 5)]
    public void Tiny_areas_do_no_harm(int columns, int rows)
    {
        _list.Count = 12;
        Text(columns, rows).ShouldNotBeNull();
    }

    string Text(int columns, int rows)
    {
        _drawn.Clear();
        return WidgetScreen.Text(columns, rows, buffer => _list.Render(buffer, buffer.Area, Look));
    }

    void Press(params string[] keys)
    {
        foreach (var key in keys) _list.Handle(TerminalEvent.Of(Key.Parse(key)));
    }

    EventResult Mouse(MouseAction action, int row) => _list.Handle(TerminalEvent.Of(new MouseEvent(action, 2, row, KeyModifiers.None)));
}
