using System.Globalization;
using FactCheck.Terminal.Cells;

namespace FactCheck.Terminal.Compositing;

/// <summary>What a terminal too small for the layers shows, down to 1x1: how large it is and has to be.</summary>
sealed class SizeNotice
{
    TerminalSize _size;
    string _text = "";

    internal void Render(CellBuffer buffer, TerminalSize size, ApplicationOptions options)
    {
        if (_size != size)
        {
            _size = size;
            var (columns, rows) = options.MinimumSize;
            var quit = options.QuitKeys.IsEmpty ? "" : $" {options.QuitKeys[0]} quits";
            _text = string.Create(CultureInfo.InvariantCulture, $"needs at least {columns}x{rows}; this is {size.Columns}x{size.Rows}.{quit}");
        }
        ReadOnlySpan<char> rest = _text;
        for (var row = 0; row < buffer.Rows && !rest.IsEmpty; row++)
        {
            var length = FittingLength(rest, buffer.Columns);
            buffer.Write(buffer.Area, 0, row, rest[..length], default);
            rest = rest[length..].TrimStart(' ');
        }
    }

    // Up to a blank where one fits, else whatever fits.
    static int FittingLength(ReadOnlySpan<char> text, int columns)
    {
        if (text.Length <= columns) return text.Length;
        var blank = text[..(columns + 1)].LastIndexOf(' ');
        return blank > 0 ? blank : columns;
    }
}
