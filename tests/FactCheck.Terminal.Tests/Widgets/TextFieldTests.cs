using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;
using FactCheck.Terminal.Widgets;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Terminal.Tests.Widgets;

public sealed class TextFieldTests
{
    static readonly Look Look = new(Theme.Mono);

    [Theory]
    [InlineData("ab|c", "x", "abx|c")]
    [InlineData("a|b", "Left", "|ab")]
    [InlineData("|ab", "Left", "|ab")]
    [InlineData("a|b", "Right", "ab|")]
    [InlineData("ab|", "Right", "ab|")]
    [InlineData("a|b", "Home", "|ab")]
    [InlineData("a|b", "End", "ab|")]
    [InlineData("ab|c", "Backspace", "a|c")]
    [InlineData("|abc", "Backspace", "|abc")]
    [InlineData("ab|c", "Delete", "ab|")]
    [InlineData("abc|", "Delete", "abc|")]
    [InlineData("one two| three", "C-w", "one | three")]
    [InlineData("one two|", "A-Backspace", "one |")]
    [InlineData("one| two", "A-d", "one|")]
    [InlineData("one two| three", "C-u", "| three")]
    [InlineData("one two| three", "C-k", "one two|")]
    [InlineData("one two|", "C-Left", "one |two")]
    [InlineData("|one two", "C-Right", "one| two")]
    [InlineData("one| two", "A-f", "one two|")]
    [InlineData("one| two", "A-b", "|one two")]
    [InlineData("a|b", "C-a C-d", "|b")]
    [InlineData("a|b", "C-e C-b", "a|b")]
    [InlineData("👩‍👩‍👧|", "Backspace", "|")]
    [InlineData("|👩‍👩‍👧x", "Right", "👩‍👩‍👧|x")]
    [InlineData("e\u0301|", "Backspace", "|")]
    public void Keys_edit(string before, string keys, string after) => Check(before, keys, after);

    [Theory]
    [InlineData("سلا|م", "Left", "سلام|")]
    [InlineData("سلا|م", "Right", "سل|ام")]
    [InlineData("|سلام", "Right", "|سلام")]
    [InlineData("سلام|", "Left", "سلام|")]
    [InlineData("سلام|", "Right", "سلا|م")]
    [InlineData("سلام|", "Backspace", "سلا|")]
    [InlineData("|سلام", "C-Right", "سلام|")]
    [InlineData("ab |سلام", "Left", "ab س|لام")]
    [InlineData("ab |سلام", "Right", "ab سلام|")]
    [InlineData("ab| سلام", "Right", "ab سلا|م")]
    public void Arrows_move_as_on_the_screen(string before, string keys, string after) => Check(before, keys, after);

    [Theory]
    [InlineData("C-ص", "|")]
    [InlineData("C-ц", "|")]
    public void Control_works_on_any_keyboard(string key, string after) => Check("word|", key, after);

    [Fact]
    public void A_paste_is_one_line()
    {
        var field = new TextField("<>") { Caret = 1 };
        field.Handle(TerminalEvent.Pasted("one\r\ntwo\tthree\n")).ShouldBe(EventResult.Handled);
        field.Text.ShouldBe("<one two three >");
        field.Caret.ShouldBe(15);
    }

    [Fact]
    public void Text_over_the_limit_is_not_taken_and_no_character_is_cut()
    {
        var field = new TextField { MaximumLength = 4 };
        field.Handle(TerminalEvent.Pasted("ab😀😀"));
        field.Text.ShouldBe("ab😀");
        field.Handle(TerminalEvent.Of(Key.Char('x')));
        field.Text.ShouldBe("ab😀");
    }

    [Theory]
    [InlineData("Up")]
    [InlineData("Enter")]
    [InlineData("Tab")]
    [InlineData("C-s")]
    [InlineData("A-x")]
    [InlineData("F1")]
    public void Other_keys_are_the_callers(string key) => new TextField("a").Handle(TerminalEvent.Of(Key.Parse(key))).ShouldBe(EventResult.Ignored);

    [Fact]
    public void A_long_text_scrolls_with_the_caret()
    {
        var field = new TextField("0123456789");
        Screen(field, 5).ShouldBe(("6789", 4));
        for (var i = 0; i < 5; i++) field.Handle(TerminalEvent.Of(Key.Left));
        Screen(field, 5).ShouldBe(("56789", 0));
        field.Handle(TerminalEvent.Of(Key.Home));
        Screen(field, 5).ShouldBe(("01234", 0));
    }

    [Fact]
    public void A_long_right_to_left_text_scrolls_with_the_caret()
    {
        var field = new TextField("אבגדהוזחטי");
        Screen(field, 5).ShouldBe((" יטחז", 0));
        field.Handle(TerminalEvent.Of(Key.Home));
        Screen(field, 5).ShouldBe(("הדגבא", 4));
    }

    [Fact]
    public void A_right_to_left_text_stands_at_the_right_and_the_caret_left_of_it() => Screen(new TextField("אבג"), 6).ShouldBe(("   גבא", 2));

    [Fact]
    public void A_click_places_the_caret()
    {
        var field = new TextField("ab夜c");
        Screen(field, 10);
        Click(field, 3).ShouldBe(2);
        Click(field, 4).ShouldBe(3);
        Click(field, 9).ShouldBe(4);
    }

    [Fact]
    public void The_placeholder_shows_while_the_field_is_empty() =>
        WidgetScreen.Text(20, 1, buffer => new TextField { Placeholder = "type a name" }.Render(buffer, buffer.Area, Look)).ShouldBe("type a name");

    [Fact]
    public void A_field_without_focus_shows_no_cursor()
    {
        var buffer = new CellBuffer(10, 1);
        new TextField("a") { IsFocused = false }.Render(buffer, buffer.Area, Look);
        buffer.Cursor.ShouldBeNull();
    }

    [Fact]
    public void Any_keys_keep_the_caret_on_a_grapheme_boundary_and_in_view()
    {
        var key = Gen.Elements(
            "a", "Space", "ع", "U+064E", "U+0301", "夜", "😀", "U+200D", "U+1F3FD",
            "Left", "Right", "Home", "End", "Backspace", "Delete", "C-w", "C-Left", "C-Right", "C-k");
        Prop.ForAll(key.ArrayOf().ToArbitrary(), keys =>
        {
            var field = new TextField();
            var buffer = new CellBuffer(7, 1);
            foreach (var each in keys)
            {
                field.Handle(TerminalEvent.Of(Key.Parse(each)));
                field.Render(buffer, buffer.Area, Look);
                if (buffer.Cursor is not var (column, _) || column < 0 || column >= 7) return false;
                var caret = field.Caret;
                field.Caret = caret;
                if (field.Caret != caret) return false;
            }
            return true;
        }).QuickCheckThrowOnFailure();
    }

    static void Check(string before, string keys, string after)
    {
        var field = new TextField(before.Replace("|", "", StringComparison.Ordinal)) { Caret = before.IndexOf('|', StringComparison.Ordinal) };
        foreach (var key in keys.Split(' ')) field.Handle(TerminalEvent.Of(Key.Parse(key))).ShouldBe(EventResult.Handled);
        field.Text.Insert(field.Caret, "|").ShouldBe(after);
    }

    static (string Text, int Cursor) Screen(TextField field, int columns)
    {
        var screen = WidgetScreen.Draw(columns, 1, buffer => field.Render(buffer, buffer.Area, Look));
        return (screen.RowText(0).TrimEnd(), screen.Cursor.Column);
    }

    static int Click(TextField field, int column)
    {
        field.Handle(TerminalEvent.Of(new MouseEvent(MouseAction.Press, column, 0, KeyModifiers.None)));
        return field.Caret;
    }
}
