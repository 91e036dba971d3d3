using System.Globalization;
using System.Text;
using FactCheck.Terminal.Cells;
using FactCheck.Text.Width;

namespace FactCheck.Testing.Terminal;

public sealed partial class VtEmulator
{
    int _column;
    int _row;
    int _top;
    int _bottom;
    bool _pendingWrap;
    Style _pen;
    bool[] _tabs = [];

    // The cell printed last, while nothing but printing happened since: what combines joins it.
    (int Column, int Row)? _last;

    void Print(Rune rune)
    {
        var width = CellWidth.Of(rune.Value);
        if (Joins(rune, width)) return;
        if (width == 0)
        {
            _unknown.Add($"a combining U+{rune.Value:X4} with nothing before it");
            return;
        }
        if (width > Columns) return;
        if (_pendingWrap || _column + width > Columns)
        {
            if (IsSet(7)) NextLine();
            else _column = Columns - width;
            _pendingWrap = false;
        }
        if (_ansiModes.Contains(4)) Grid.Shift(_column, _row, width, _pen);
        Grid.Put(_column, _row, rune.ToString(), width, _pen);
        _last = (_column, _row);
        Advance(width);
    }

    bool Joins(Rune rune, int width)
    {
        var (column, row) = _last ?? (_pendingWrap ? _column : _column - 1, _row);
        if (column < 0) return false;
        if (width > 0 && (_last is null || _profile.Widths == VtWidths.CodePoints)) return false;
        if (Grid[column, row].Width == 0) column--;
        ref var cell = ref Grid[column, row];
        var joined = cell.Text + rune;
        if (width > 0 && StringInfo.GetNextTextElementLength(joined) < joined.Length) return false;
        var grows = _profile.Widths == VtWidths.Clusters && cell.Width == 1 && column + 1 < Columns && CellWidth.OfCluster(joined) == 2;
        if (grows)
        {
            Grid.Put(column, row, joined, 2, cell.Style);
            _column = column;
            Advance(2);
        }
        else cell = cell with { Text = joined };
        return true;
    }

    void Advance(int width)
    {
        _pendingWrap = _column + width >= Columns && IsSet(7);
        _column = Math.Min(_column + width, Columns - 1);
    }

    void NextLine()
    {
        _column = 0;
        LineFeed();
    }

    void LineFeed()
    {
        if (_row == _bottom - 1) Grid.Scroll(_top, _bottom, 1, _pen);
        else if (_row < Rows - 1) _row++;
    }

    void ReverseLineFeed()
    {
        if (_row == _top) Grid.Scroll(_top, _bottom, -1, _pen);
        else if (_row > 0) _row--;
    }

    void MoveTo(int column, int row)
    {
        (_column, _row) = (Math.Clamp(column, 0, Columns - 1), Math.Clamp(row, 0, Rows - 1));
        _pendingWrap = false;
        _last = null;
    }

    void Control(byte code)
    {
        _last = null;
        switch (code)
        {
            case 0x07: Bells++; break;
            case 0x08: MoveTo(_column - 1, _row); break;
            case 0x09: MoveTo(NextTab(), _row); break;
            case 0x0A or 0x0B or 0x0C:
                LineFeed();
                _pendingWrap = false;
                break;
            case 0x0D: MoveTo(0, _row); break;
            case 0x00 or 0x0E or 0x0F: break;
            default: _unknown.Add($"control 0x{code:X2}"); break;
        }
    }

    int NextTab()
    {
        var next = _column + 1;
        while (next < Columns - 1 && !_tabs[next]) next++;
        return next;
    }

    void ResetTabs() => _tabs = [.. Enumerable.Range(0, Columns).Select(column => column % 8 == 0)];
}
