using System.Text;

namespace FactCheck.Testing.Terminal;

/// <summary>
/// A small terminal emulator: a grid of styled cells, cursor, modes and the answers to queries. It knows the sequences that the program and
/// common tools send (ECMA-48, xterm's ctlseqs, kitty keyboard, terminal-wg BiDi); everything else is collected in <see cref="Unknown"/>, so that a
/// test can insist on none. Not thread-safe.
/// </summary>
public sealed partial class VtEmulator
{
    readonly VtProfile _profile;
    readonly List<string> _unknown = [];
    readonly List<byte> _replies = [];
    VtGrid _main;
    VtGrid? _alternate;

    /// <summary>A blank screen with the cursor at the top left.</summary>
    public VtEmulator(int columns, int rows, VtProfile? profile = null)
    {
        _profile = profile ?? VtProfile.Modern;
        _main = new VtGrid(columns, rows);
        _bottom = rows;
        ResetTabs();
    }

    /// <summary>Width in cells.</summary>
    public int Columns => Grid.Columns;

    /// <summary>Height in rows.</summary>
    public int Rows => Grid.Rows;

    /// <summary>The cursor's cell.</summary>
    public (int Column, int Row) Cursor => (_column, _row);

    /// <summary>DECTCEM.</summary>
    public bool IsCursorVisible => !_resetModes.Contains(25);

    /// <summary>True while the alternate screen is shown.</summary>
    public bool IsAlternate => _alternate is not null;

    /// <summary>Title set by OSC 0 or 2.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Base64 payload of the last OSC 52, or null.</summary>
    public string? Clipboard { get; private set; }

    /// <summary>Bells rung.</summary>
    public int Bells { get; private set; }

    /// <summary>Sequences that the emulator does not know, readable.</summary>
    public IReadOnlyList<string> Unknown => _unknown;

    /// <summary>Times that synchronized output ended.</summary>
    public int SynchronizedFrames { get; private set; }

    /// <summary>A cell of the screen shown.</summary>
    public VtCell this[int column, int row] => Grid[column, row];

    /// <summary>Bytes that the terminal would have sent since the last call: answers to queries.</summary>
    public byte[] TakeReplies()
    {
        byte[] replies = [.. _replies];
        _replies.Clear();
        return replies;
    }

    /// <summary>True where a DEC private mode is set (<c>CSI ? n h</c>).</summary>
    public bool IsSet(int privateMode) => privateMode is 7 or 25 ? !_resetModes.Contains(privateMode) : _modes.Contains(privateMode);

    /// <summary>Changes the size as a window does: content stays at the top left, the cursor inside.</summary>
    public void Resize(int columns, int rows)
    {
        _main.Resize(columns, rows);
        _alternate?.Resize(columns, rows);
        (_top, _bottom) = (0, rows);
        (_column, _row) = (Math.Min(_column, columns - 1), Math.Min(_row, rows - 1));
        (_pendingWrap, _last) = (false, null);
        ResetTabs();
    }

    /// <summary>One row as text, bidi controls left out, trailing blanks kept.</summary>
    public string RowText(int row)
    {
        var text = new StringBuilder();
        foreach (var cell in Grid.Row(row)) text.Append(cell.WithoutGuard());
        return text.ToString();
    }

    /// <summary>All rows, trailing blanks cut, joined by LF.</summary>
    public override string ToString() => string.Join('\n', Enumerable.Range(0, Rows).Select(row => RowText(row).TrimEnd(' ')));

    VtGrid Grid => _alternate ?? _main;
}
