using FactCheckTUI.Output;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Cli.Tests.Output;

public sealed class SafeConsoleTests
{
    static readonly ConsoleTraits Colored = new(true, true, 80);

    [Fact]
    public void No_text_at_all_gets_a_control_character_to_the_terminal()
    {
        var hostile = Gen.Elements('\u001b', '\u009b', '\u0007', '\r', '\u202e', '\u2066', '\u200f', '\ud800', 'a', 'ع', '[', ']', '\0', '\u007f', '\u0085').ArrayOf().Select(c => new string(c));
        Prop.ForAll(hostile.ToArbitrary(), text =>
        {
            var printed = Print(ConsoleTraits.Redirected, console =>
            {
                console.Line(text);
                console.Write(text, Tone.Bad);
                console.Table([text], [[new TableCell(text)]]);
                console.Writer.Write(text);
                console.Writer.Write(text.ToCharArray());
                foreach (var c in text) console.Writer.Write(c);
                console.Writer.WriteLine("{0}", text);
            });
            printed.Any(c => c != '\n' && (char.IsControl(c) || c is '\u202e' or '\u2066' or '\u200f')).ShouldBeFalse(printed);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_bar_does_not_hide_the_cursor_which_an_interrupted_program_would_not_bring_back()
    {
        using var output = new BarWatch();
        new SafeConsole(output, Colored).Progress("Checking", _ => output.HasBar.Wait(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken)).ShouldBeTrue();
        output.HasHiddenTheCursor.ShouldBeFalse();
    }

    [Fact]
    public void Colours_say_what_a_line_means() => Print(Colored, console => console.Line("wrong", Tone.Bad)).ShouldBe("\e[31mwrong\e[0m\n");

    [Fact]
    public void Redirected_output_has_no_colours() => Print(ConsoleTraits.Redirected, console => console.Line("wrong", Tone.Bad)).ShouldBe("wrong\n");

    [Theory]
    [InlineData("1", "xterm", false)]
    [InlineData("", "xterm", true)]
    [InlineData(null, "xterm", true)]
    [InlineData(null, "dumb", false)]
    [InlineData(null, null, false)]
    public void NO_COLOR_and_dumb_terminals_are_heeded(string? noColor, string? term, bool hasColor) =>
        ConsoleTraits.Terminal(80, name => name switch { "NO_COLOR" => noColor, "TERM" => term, _ => null }).HasColor.ShouldBe(hasColor);

    [Fact]
    public void Redirected_tables_are_neither_cut_nor_wrapped()
    {
        var wide = new string('x', 500);
        Print(ConsoleTraits.Redirected, console => console.Table(["a", "b"], [[new TableCell(wide), new TableCell("[red]markup[/]")]])).ShouldContain(wide + "  [red]markup[/]");
    }

    static string Print(ConsoleTraits traits, Action<SafeConsole> print)
    {
        var writer = new StringWriter();
        print(new SafeConsole(writer, traits));
        return writer.ToString();
    }

    /// <summary>Looks at what a bar writes, from any thread.</summary>
    sealed class BarWatch : TextWriter
    {
        public ManualResetEventSlim HasBar { get; } = new();

        public bool HasHiddenTheCursor { get; private set; }

        public override System.Text.Encoding Encoding => System.Text.Encoding.UTF8;

        public override void Write(string? value)
        {
            HasHiddenTheCursor |= value?.Contains("\e[?25l", StringComparison.Ordinal) == true;
            if (value?.Contains("Checking", StringComparison.Ordinal) == true) HasBar.Set();
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) HasBar.Dispose();
            base.Dispose(disposing);
        }
    }
}
