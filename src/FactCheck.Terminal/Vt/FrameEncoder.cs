using FactCheck.Terminal.Cells;

namespace FactCheck.Terminal.Vt;

/// <summary>
/// Turns frames into what a terminal has to be sent, given what was sent before. It remembers the last frame, the cursor and the rendition, and assumes
/// that nobody else writes to the terminal; <see cref="Invalidate"/> forgets them. Allocates nothing once its buffers have grown to the frame's
/// size. Not thread-safe.
/// </summary>
public sealed partial class FrameEncoder
{
    // Below that many bytes a frame reaches the terminal in one piece anyway, and the 16 bytes around it would outweigh it.
    const int SmallFrame = 256;

    readonly OutputBuffer _output = new();
    EncoderOptions _options;
    Cell[] _shown = new Cell[80 * 24];
    bool[] _guarded = new bool[24];
    int _columns;
    int _rows;
    bool _isValid;
    bool? _cursorShown;
    int _column = CursorMotion.Unknown;
    int _row = CursorMotion.Unknown;

    /// <summary>Knows nothing of the terminal yet: the first frame is painted in full.</summary>
    public FrameEncoder(EncoderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <summary>What may be sent. Where a change affects how cells look, the next frame is painted in full.</summary>
    public EncoderOptions Options
    {
        get => _options;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            var looksAlike = value with { SynchronizesOutput = _options.SynchronizesOutput } == _options;
            _options = value;
            if (!looksAlike) Invalidate();
        }
    }

    /// <summary>Forgets what the terminal shows: the next frame clears the screen and paints everything. Needed after anything else wrote to it, and after a resize.</summary>
    public void Invalidate() => _isValid = false;

    /// <summary>
    /// The bytes that turn the frame shown before into <paramref name="next"/>, cursor included; none where they are alike. Valid until the next call; they
    /// must be sent, all of them and in order. A frame of another size than the last is painted in full.
    /// </summary>
    public ReadOnlySpan<byte> Encode(CellBuffer next)
    {
        ArgumentNullException.ThrowIfNull(next);
        _output.Clear();
        if (!_isValid || next.Columns != _columns || next.Rows != _rows) Restart(next.Columns, next.Rows);
        for (var row = 0; row < _rows; row++) EncodeRow(row, next.Row(row));
        var body = _output.Length;
        PlaceCursor(next);
        Wrap(body);
        return _output.Written;
    }

    void Restart(int columns, int rows)
    {
        (_columns, _rows, _isValid) = (columns, rows, true);
        if (_shown.Length < columns * rows) _shown = new Cell[columns * rows];
        if (_guarded.Length < rows) _guarded = new bool[rows];
        CellMemory.Fill(_shown, 0, columns * rows, Cell.Blank);
        Array.Clear(_guarded);
        _output.Append("\e[m\e[H\e[2J"u8);
        (_column, _row) = (0, 0);
        (_pen, _penCell) = (default, Cell.Blank);
        _cursorShown = null;
    }

    void PlaceCursor(CellBuffer next)
    {
        if (next.Cursor is var (column, row) && next.Area.Contains(column, row))
        {
            MoveTo(column, row);
            if (_cursorShown != true) _output.Append("\e[?25h"u8);
            _cursorShown = true;
        }
        else
        {
            if (_cursorShown != false) _output.Append("\e[?25l"u8);
            _cursorShown = false;
        }
    }

    // What a larger frame needs around it, so that the cursor is not seen running over the screen.
    void Wrap(int body)
    {
        if (body <= SmallFrame) return;
        if (_options.SynchronizesOutput)
        {
            _output.Prepend("\e[?2026h"u8);
            _output.Append("\e[?2026l"u8);
        }
        else if (_cursorShown == true)
        {
            _output.Prepend("\e[?25l"u8);
            _output.Append("\e[?25h"u8);
        }
    }

    void MoveTo(int column, int row)
    {
        if (column == _column && row == _row) return;
        CursorMotion.Write(_output, _column, _row, column, row);
        (_column, _row) = (column, row);
    }
}
