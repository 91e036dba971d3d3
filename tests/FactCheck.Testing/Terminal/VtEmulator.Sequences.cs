using System.Text;

namespace FactCheck.Testing.Terminal;

public sealed partial class VtEmulator
{
    (int Column, int Row, FactCheck.Terminal.Cells.Style Pen) _saved;
    char _lastGraphic = ' ';

    void DispatchEscape(string sequence)
    {
        _last = null;
        switch (sequence)
        {
            case "7": _saved = (_column, _row, _pen); break;
            case "8": Restore(); break;
            case "D": LineFeed(); break;
            case "E": NextLine(); break;
            case "M": ReverseLineFeed(); break;
            case "H": _tabs[_column] = true; break;
            case "c": Reset(); break;
            case "=" or ">" or "(B" or ")B" or "(0" or ")0" or "*B" or "+B" or "\\" or "%G": break;
            default: _unknown.Add("ESC " + sequence); break;
        }
    }

    void DispatchCsi(string sequence)
    {
        var final = sequence[^1];
        var body = sequence[..^1];
        var intermediates = new string([.. body.Where(c => c is >= ' ' and <= '/')]);
        var marker = body.Length > 0 && body[0] is >= '<' and <= '?' ? body[..1] : "";
        var parameters = Parameters(body[marker.Length..(body.Length - intermediates.Length)]);
        int Number(int index, int absent) => index < parameters.Length && parameters[index][0] > 0 ? parameters[index][0] : absent;

        RememberGraphic();
        var known = (marker, intermediates) switch
        {
            ("", "") => Plain(final, parameters, Number(0, 1), Number(1, 1)),
            ("?", "") when final is 'h' or 'l' => SetPrivateModes(parameters, final == 'h'),
            _ => Query(marker + intermediates + final, parameters) || Other(marker + intermediates + final, parameters),
        };
        _last = null;
        if (!known) _unknown.Add("CSI " + sequence);
    }

    bool Plain(char final, int[][] parameters, int first, int second)
    {
        var mode = Math.Max(0, parameters[0][0]);
        switch (final)
        {
            case 'A': MoveTo(_column, Math.Max(_row - first, _row >= _top ? _top : 0)); break;
            case 'B' or 'e': MoveTo(_column, Math.Min(_row + first, _row < _bottom ? _bottom - 1 : Rows - 1)); break;
            case 'C' or 'a': MoveTo(_column + first, _row); break;
            case 'D': MoveTo(_column - first, _row); break;
            case 'E': MoveTo(0, _row + first); break;
            case 'F': MoveTo(0, _row - first); break;
            case 'G' or '`': MoveTo(first - 1, _row); break;
            case 'H' or 'f': MoveTo(second - 1, first - 1); break;
            case 'd': MoveTo(_column, first - 1); break;
            case 'J': EraseDisplay(mode); break;
            case 'K': Grid.Erase(_row, mode == 0 ? _column : 0, mode == 1 ? _column + 1 : Columns, _pen); break;
            case 'X': Grid.Erase(_row, _column, _column + first, _pen); break;
            case 'P': Grid.Shift(_column, _row, -first, _pen); break;
            case '@': Grid.Shift(_column, _row, first, _pen); break;
            case 'L' when _row >= _top && _row < _bottom: Grid.Scroll(_row, _bottom, -first, _pen); break;
            case 'M' when _row >= _top && _row < _bottom: Grid.Scroll(_row, _bottom, first, _pen); break;
            case 'S': Grid.Scroll(_top, _bottom, first, _pen); break;
            case 'T': Grid.Scroll(_top, _bottom, -first, _pen); break;
            case 'b':
                for (var i = 0; i < first; i++) Print(new Rune(_lastGraphic));
                break;
            case 'm': SelectGraphicRendition(parameters); break;
            case 'h' or 'l': return SetModes(parameters, final == 'h');
            case 'r': SetRegion(first - 1, parameters.Length > 1 && parameters[1][0] > 0 ? second : Rows); break;
            case 's': _saved = (_column, _row, _pen); break;
            case 'u': Restore(); break;
            case 'g': ClearTabs(mode); break;
            case 'c' or 'n': return Query(final.ToString(), parameters);
            case 't': break;
            default: return false;
        }
        return true;
    }

    void EraseDisplay(int mode)
    {
        if (mode is 0 or 1) Grid.Erase(_row, mode == 0 ? _column : 0, mode == 1 ? _column + 1 : Columns, _pen);
        if (mode != 1) Grid.EraseRows(mode == 0 ? _row + 1 : 0, Rows, _pen);
        else Grid.EraseRows(0, _row, _pen);
    }

    void SetRegion(int top, int bottom)
    {
        if (top < 0 || bottom > Rows || top + 1 >= bottom) (top, bottom) = (0, Rows);
        (_top, _bottom) = (top, bottom);
        MoveTo(0, 0);
    }

    void ClearTabs(int mode)
    {
        if (mode == 3) Array.Clear(_tabs);
        else _tabs[_column] = false;
    }

    void Restore()
    {
        MoveTo(_saved.Column, _saved.Row);
        _pen = _saved.Pen;
    }

    void Reset()
    {
        (_main, _alternate) = (new VtGrid(Columns, Rows), null);
        (_pen, _saved, _top, _bottom) = (default, default, 0, Rows);
        _modes.Clear();
        _resetModes.Clear();
        _ansiModes.Clear();
        _ansiModes.Add(8);
        MoveTo(0, 0);
        ResetTabs();
    }

    void RememberGraphic()
    {
        if (_last is var (column, row) && Grid[column, row].Text is [var single]) _lastGraphic = single;
    }

    void DispatchString()
    {
        var text = Encoding.UTF8.GetString([.. _sequence]);
        if (text.StartsWith("]0;", StringComparison.Ordinal) || text.StartsWith("]2;", StringComparison.Ordinal)) Title = text[3..];
        else if (text.StartsWith("]52;c;", StringComparison.Ordinal)) Clipboard = text[6..];
        else _unknown.Add(text[0] switch { ']' => "OSC ", 'P' => "DCS ", _ => "string " } + text[1..]);
    }
}
