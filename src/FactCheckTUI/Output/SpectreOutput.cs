using System.Text;
using Spectre.Console;

namespace FactCheckTUI.Output;

/// <summary>Where Spectre.Console writes. Its own class asks <c>System.Console</c>, which would set modes of the terminal (<see cref="StandardStream"/>).</summary>
sealed class SpectreOutput(TextWriter writer, ConsoleTraits traits) : IAnsiConsoleOutput
{
    // Only a live display asks; none is taller than a few rows.
    const int UsualHeight = 24;

    public TextWriter Writer => writer;

    public bool IsTerminal => traits.IsTerminal;

    public int Width => traits.Width;

    public int Height => UsualHeight;

    public void SetEncoding(Encoding encoding)
    {
        // Always UTF-8.
    }
}
