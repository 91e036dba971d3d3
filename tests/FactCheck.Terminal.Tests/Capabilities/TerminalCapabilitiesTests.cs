using FactCheck.Terminal.Capabilities;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Vt;
using FactCheck.Text.Layout;

namespace FactCheck.Terminal.Tests.Capabilities;

public sealed class TerminalCapabilitiesTests
{
    [Theory]
    [InlineData("TERM=xterm-256color", ColorLevel.Ansi256)]
    [InlineData("TERM=xterm-256color COLORTERM=truecolor", ColorLevel.TrueColor)]
    [InlineData("TERM=xterm-256color COLORTERM=24bit", ColorLevel.TrueColor)]
    [InlineData("TERM=xterm-256color COLORTERM=truecolor NO_COLOR=1", ColorLevel.Mono)]
    [InlineData("TERM=xterm NO_COLOR=", ColorLevel.Ansi16)]
    [InlineData("TERM=xterm-direct", ColorLevel.TrueColor)]
    [InlineData("TERM=xterm-kitty", ColorLevel.TrueColor)]
    [InlineData("TERM=linux", ColorLevel.Ansi16)]
    [InlineData("TERM=xterm-mono", ColorLevel.Mono)]
    [InlineData("TERM=vt100", ColorLevel.Mono)]
    [InlineData("TERM=dumb", ColorLevel.Mono)]
    [InlineData("", ColorLevel.Mono)]
    [InlineData("TERM=xterm NO_COLOR=1 FACTCHECK_COLORS=256", ColorLevel.Ansi256)]
    [InlineData("TERM=xterm FACTCHECK_COLORS=lots", ColorLevel.Ansi16)]
    public void Colours_come_from_the_environment(string environment, ColorLevel expected) => From(environment).Colors.ShouldBe(expected);

    [Theory]
    [InlineData("TERM=xterm", 25)]
    [InlineData("TERM=xterm SSH_CONNECTION=1", 75)]
    [InlineData("TERM=xterm SSH_TTY=/dev/pts/1", 75)]
    public void A_lone_escape_waits_longer_behind_SSH(string environment, int milliseconds) =>
        From(environment).EscapeTimeout.TotalMilliseconds.ShouldBe(milliseconds);

    [Theory]
    [InlineData("TERM=xterm-256color", null, BidiMode.Visual, true, true)]
    [InlineData("TERM=xterm-256color", "VTE(7001)", BidiMode.Visual, true, true)]
    [InlineData("TERM=xterm-256color", "Konsole 22.12.3", BidiMode.Visual, true, true)]
    [InlineData("TERM=xterm-256color", "kitty(0.26.5)", BidiMode.KittyWord, false, false)]
    [InlineData("TERM=xterm-kitty", null, BidiMode.KittyWord, false, false)]
    [InlineData("TERM=screen", "tmux 3.3a", BidiMode.Visual, true, true)]
    [InlineData("TERM=linux", null, BidiMode.Visual, false, false)]
    [InlineData("TERM=xterm-kitty FACTCHECK_BIDI=visual", "kitty(0.26.5)", BidiMode.Visual, true, true)]
    [InlineData("TERM=xterm FACTCHECK_BIDI=visual-noshape", null, BidiMode.VisualNoShape, true, true)]
    [InlineData("TERM=xterm FACTCHECK_BIDI=kitty-word", null, BidiMode.KittyWord, false, false)]
    [InlineData("TERM=xterm FACTCHECK_BIDI=logical", "VTE(7001)", BidiMode.Logical, false, false)]
    [InlineData("TERM=xterm FACTCHECK_BIDI=sideways", null, BidiMode.Visual, true, true)]
    public void Right_to_left_text_is_sent_as_the_terminal_and_the_user_want(string environment, string? name, BidiMode mode, bool guards, bool isExplicit)
    {
        var bidi = From(environment).With(new ProbeReplies { Name = name }).Bidi;
        (bidi.Mode, bidi.GuardsRows, bidi.SendsExplicitMode).ShouldBe((mode, guards, isExplicit));
    }

    [Theory]
    [InlineData("Konsole 22.12.3", "BidiRenderingEnabled=false")]
    [InlineData("kitty(0.26.5)", "force_ltr=yes")]
    public void Terminals_that_need_a_setting_for_visual_order_come_with_a_hint(string name, string hint) =>
        From("TERM=xterm FACTCHECK_BIDI=visual").With(new ProbeReplies { Name = name }).Bidi.Hint.ShouldNotBeNull().ShouldContain(hint);

    [Fact]
    public void The_guard_is_left_out_where_its_marks_take_cells()
    {
        From("TERM=xterm").With(new ProbeReplies { GuardTakesNoCells = false }).Encoding.GuardsRightToLeftRows.ShouldBeFalse();
        From("TERM=xterm").With(new ProbeReplies { GuardTakesNoCells = true }).Encoding.GuardsRightToLeftRows.ShouldBeTrue();
    }

    [Fact]
    public void Answers_add_to_what_the_environment_told()
    {
        var capabilities = From("TERM=xterm-256color").With(new ProbeReplies { Name = "VTE(7001)", SynchronizesOutput = true, HasKittyKeyboard = true });
        capabilities.HasKittyKeyboard.ShouldBeTrue();
        capabilities.Encoding.ShouldBe(new EncoderOptions { Colors = ColorLevel.TrueColor, Underlines = UnderlineSupport.Styled, SynchronizesOutput = true, GuardsRightToLeftRows = true });
    }

    [Fact]
    public void A_user_without_colours_gets_none_from_a_terminal_that_has_them() =>
        From("TERM=xterm-256color NO_COLOR=1").With(new ProbeReplies { Name = "VTE(7001)" }).Colors.ShouldBe(ColorLevel.Mono);

    [Fact]
    public void GNU_screen_does_not_erase_with_the_background_but_tmux_does()
    {
        From("TERM=screen").ErasesWithBackground.ShouldBeFalse();
        From("TERM=screen TMUX=/tmp/x").ErasesWithBackground.ShouldBeTrue();
        From("TERM=screen").With(new ProbeReplies { Name = "tmux 3.3a" }).ErasesWithBackground.ShouldBeTrue();
    }

    [Fact]
    public void The_users_switch_can_change_while_the_program_runs()
    {
        var capabilities = From("TERM=xterm").With(BidiPreference.Logical);
        capabilities.Bidi.Mode.ShouldBe(BidiMode.Logical);
        capabilities.With(new ProbeReplies { Name = "kitty(0.26.5)" }).Bidi.Mode.ShouldBe(BidiMode.Logical);
    }

    static TerminalCapabilities From(string environment)
    {
        var variables = environment.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        return TerminalCapabilities.FromEnvironment(name => variables.GetValueOrDefault(name));
    }
}
