using System.Collections.Immutable;
using FactCheck.Terminal.Input;
using FactCheck.Terminal.Keymaps;
using FactCheck.Terminal.Tests.Keymaps;
using FactCheck.Terminal.Widgets;
using FactCheck.Testing.Terminal;

namespace FactCheck.Terminal.Tests.Widgets;

public sealed class PickerTests
{
    static readonly ImmutableArray<HelpRow> Rows = [.. Commands.Keymap.Help(false).SelectMany(group => group.Rows)];

    readonly Picker _picker = new("Commands", "command", ':', [.. Rows.Select(row => new PickerRow(row.Description, row.Keys, row.Name, row.DisabledReason))]);

    [Fact]
    public void It_starts_with_every_command_in_the_order_of_the_help()
    {
        Rows[_picker.ChosenIndex].Name.ShouldBe("delete-span");
        Press("Down");
        Rows[_picker.ChosenIndex].Name.ShouldBe("next-span");
    }

    [Theory]
    [InlineData("save", "save")]
    [InlineData("gtb", "go-top")]
    [InlineData("beginning", "go-top")]
    [InlineData("QUIT", "quit")]
    [InlineData("next", "next-span")]
    [InlineData("span next", "next-span")]
    public void A_few_letters_find_a_command(string typed, string name)
    {
        _picker.Handle(TerminalEvent.Pasted(typed));
        Rows[_picker.ChosenIndex].Name.ShouldBe(name);
        Press("Enter").ShouldBe(WidgetResult.Accepted);
    }

    [Fact]
    public void A_command_that_is_impossible_now_is_not_taken()
    {
        _picker.Handle(TerminalEvent.Pasted("delete"));
        Press("Enter").ShouldBe(WidgetResult.Handled);
        Rows[_picker.ChosenIndex].DisabledReason.ShouldBe("No span is selected.");
    }

    [Fact]
    public void Where_nothing_matches_nothing_is_chosen()
    {
        _picker.Handle(TerminalEvent.Pasted("zzz"));
        _picker.ChosenIndex.ShouldBe(-1);
        Press("Enter").ShouldBe(WidgetResult.Handled);
        Press("Backspace", "Backspace", "Backspace");
        _picker.ChosenIndex.ShouldNotBe(-1);
        Press("Backspace").ShouldBe(WidgetResult.Cancelled);
    }

    [Fact]
    public void Escape_cancels() => Press("Esc").ShouldBe(WidgetResult.Cancelled);

    [Theory]
    [InlineData(80, 24)]
    [InlineData(60, 20)]
    [InlineData(24, 6)]
    public void It_shows_commands_keys_and_reasons(int columns, int rows) =>
        ScreenSnapshot.Check(
            WidgetScreen.Draw(columns, rows, buffer => _picker.Render(buffer, buffer.Area, new Look(Theme.Mono))),
            $"{columns}x{rows}");

    [Theory]
    [InlineData("abc", "a-b-c", "axbxc")]
    [InlineData("ns", "next-span", "instance")]
    [InlineData("del", "Delete the span", "model of everything")]
    [InlineData("go", "Go", "Go to the beginning")]
    public void Beginnings_of_words_neighbours_and_short_texts_rank_higher(string pattern, string better, string worse) =>
        FuzzyMatch.Score(pattern, better)!.Value.ShouldBeGreaterThan(FuzzyMatch.Score(pattern, worse)!.Value);

    [Theory]
    [InlineData("ba", "ab")]
    [InlineData("aa", "a")]
    [InlineData("x", "")]
    [InlineData("go zz", "Go to the top")]
    public void Letters_that_do_not_occur_in_order_do_not_match(string pattern, string text) => FuzzyMatch.Score(pattern, text).ShouldBeNull();

    WidgetResult Press(params string[] keys)
    {
        var result = WidgetResult.Ignored;
        foreach (var key in keys) result = _picker.Handle(TerminalEvent.Of(Key.Parse(key)));
        return result;
    }
}
