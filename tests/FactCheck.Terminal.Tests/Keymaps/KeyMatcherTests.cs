using FactCheck.Terminal.Input;
using FactCheck.Terminal.Keymaps;

namespace FactCheck.Terminal.Tests.Keymaps;

public sealed class KeyMatcherTests
{
    readonly KeyMatcher<Command, bool> _matcher = new(Commands.Keymap);

    [Fact]
    public void A_sequence_is_pending_until_it_is_complete()
    {
        Type("g").Kind.ShouldBe(KeyLookupKind.Pending);
        _matcher.Pending.ToArray().ShouldBe([Key.Char('g')]);
        Type("g").Binding!.Command.ShouldBe(Command.Top);
        _matcher.Pending.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void A_key_that_continues_nothing_ends_the_sequence()
    {
        Type("g");
        Type("x").Kind.ShouldBe(KeyLookupKind.None);
        Type("x").Binding!.Command.ShouldBe(Command.Delete);
    }

    [Fact]
    public void A_sequence_can_be_forgotten()
    {
        Type("g");
        _matcher.Reset();
        Type("g").Kind.ShouldBe(KeyLookupKind.Pending);
    }

    [Theory]
    [InlineData("ء")]
    [InlineData("ס")]
    [InlineData("ч")]
    [InlineData("χ")]
    [InlineData("ป")]
    public void The_key_in_the_place_of_x_deletes_on_other_keyboards(string typed) => Type(typed).Binding!.Command.ShouldBe(Command.Delete);

    [Fact]
    public void A_binding_of_its_own_comes_before_the_place_of_the_key()
    {
        var rows = Commands.Rows.Append(new Binding<Command, bool>(Command.Quit, "leave", ["ء"], "Leave", "File"));
        var matcher = new KeyMatcher<Command, bool>(Keymap.Build(rows).Keymap);
        matcher.Match(TerminalEvent.Of(Key.Char('ء'))).Binding!.Command.ShouldBe(Command.Quit);
    }

    [Fact]
    public void The_place_that_the_terminal_told_comes_before_the_table()
    {
        // On this keyboard the letter stands where x is, whatever the table thinks.
        var input = new TerminalEvent { Kind = TerminalEventKind.Key, Key = Key.Char('ж'), BaseLayoutKey = Key.Char('x') };
        _matcher.Match(input).Binding!.Command.ShouldBe(Command.Delete);
    }

    [Fact]
    public void Sequences_may_be_typed_on_another_keyboard_too()
    {
        Type("п").Kind.ShouldBe(KeyLookupKind.Pending);
        Type("п").Binding!.Command.ShouldBe(Command.Top);
    }

    [Fact]
    public void Other_events_are_none_and_end_a_sequence()
    {
        Type("g");
        _matcher.Match(TerminalEvent.Pasted("g")).Kind.ShouldBe(KeyLookupKind.None);
        Type("g").Kind.ShouldBe(KeyLookupKind.Pending);
    }

    KeyLookup<Command, bool> Type(string key) => _matcher.Match(TerminalEvent.Of(Key.Parse(key)));
}
