using FactCheck.Testing.Terminal;

namespace FactCheck.Terminal.Tests.Emulation;

public sealed class ScreenSnapshotTests
{
    [Fact]
    public void A_screen_is_shown_with_its_styles_and_cursor()
    {
        var screen = new VtEmulator(12, 3);
        screen.Feed("\e[1mTitle\e[m 語 \e[4:3;31mx\e[m\r\n\e[44m\e[K\e[m\r\n\u0646\u0645");
        ScreenSnapshot.Check(screen);
    }

    [Fact]
    public void A_difference_names_the_lines()
    {
        var screen = new VtEmulator(12, 3);
        screen.Feed("other");
        var failure = Should.Throw<Exception>(() => ScreenSnapshot.Check(screen, method: nameof(A_screen_is_shown_with_its_styles_and_cursor)));
        failure.Message.ShouldContain("line 3\n  - Title 語 x\n  + other");
    }

    [Fact]
    public void An_unknown_sequence_fails()
    {
        var screen = new VtEmulator(12, 3);
        screen.Feed("\e[5&z");
        Should.Throw<Exception>(() => ScreenSnapshot.Check(screen, method: nameof(A_screen_is_shown_with_its_styles_and_cursor))).Message.ShouldContain("CSI 5&z");
    }
}
