using System.Globalization;
using System.Text;

namespace FactCheck.Testing.Terminal;

public sealed partial class VtEmulator
{
    // What the emulator knows; 1243 is terminal-wg's mode for swapping the arrow keys.
    static readonly int[] PrivateModes = [1, 3, 4, 5, 6, 7, 8, 12, 25, 40, 45, 47, 1000, 1002, 1003, 1004, 1005, 1006, 1007, 1015, 1034, 1047, 1048, 1049, 1243, 2004, 2026];

    // Autowrap and the cursor are on to begin with, so what is kept for them is that they were reset.
    readonly HashSet<int> _resetModes = [];
    readonly HashSet<int> _modes = [];
    readonly HashSet<int> _ansiModes = [8];
    readonly Stack<int> _keyboardFlags = new();

    /// <summary>ANSI mode 8, BDSM: true where the terminal may reorder right-to-left text by itself (its state at the start).</summary>
    public bool IsBidiImplicit => _ansiModes.Contains(8);

    /// <summary>Parameter of the last <c>CSI n SP k</c> (select character path); 0 is the terminal's default.</summary>
    public int CharacterPath { get; private set; }

    /// <summary>Flags of the kitty keyboard protocol in force; 0: none.</summary>
    public int KeyboardFlags => _keyboardFlags.TryPeek(out var flags) ? flags : 0;

    bool SetModes(int[][] parameters, bool on)
    {
        foreach (var parameter in parameters)
        {
            if (parameter[0] is not (4 or 8 or 20 or 34)) return false;
            if (on) _ansiModes.Add(parameter[0]);
            else _ansiModes.Remove(parameter[0]);
        }
        return true;
    }

    bool SetPrivateModes(int[][] parameters, bool on)
    {
        var known = true;
        foreach (var parameter in parameters)
        {
            var mode = parameter[0];
            known &= PrivateModes.Contains(mode);
            if (mode == 2026 && !on && _modes.Contains(mode)) SynchronizedFrames++;
            if (mode is 7 or 25 ? !on : on) (mode is 7 or 25 ? _resetModes : _modes).Add(mode);
            else (mode is 7 or 25 ? _resetModes : _modes).Remove(mode);
            if (mode is 47 or 1047 or 1049) SwitchScreen(mode, on);
        }
        return known;
    }

    void SwitchScreen(int mode, bool alternate)
    {
        if (mode == 1049 && alternate && _alternate is null) _saved = (_column, _row, _pen);
        if (alternate) _alternate = mode != 1049 && _alternate is not null ? _alternate : new VtGrid(_main.Columns, _main.Rows);
        else if (_alternate is not null)
        {
            _alternate = null;
            if (mode == 1049) Restore();
        }
        (_top, _bottom) = (0, Rows);
        _pendingWrap = false;
    }

    bool Query(string kind, int[][] parameters)
    {
        var first = Math.Max(0, parameters[0][0]);
        switch (kind)
        {
            case "c" when first == 0: Reply("\e[?62;22c"); break;
            case ">c": Reply("\e[>1;10;0c"); break;
            case "n" when first == 5: Reply("\e[0n"); break;
            case "n" when first == 6: Reply(string.Create(CultureInfo.InvariantCulture, $"\e[{_row + 1};{_column + 1}R")); break;
            case "?$p": Reply(string.Create(CultureInfo.InvariantCulture, $"\e[?{first};{ModeState(first)}$y")); break;
            case "$p": Reply(string.Create(CultureInfo.InvariantCulture, $"\e[{first};{(first is 4 or 8 or 20 ? _ansiModes.Contains(first) ? 1 : 2 : 0)}$y")); break;
            case ">q":
                if (_profile.Name is not null) Reply($"\eP>|{_profile.Name}\e\\");
                break;
            case "?u":
                if (_profile.HasKittyKeyboard) Reply(string.Create(CultureInfo.InvariantCulture, $"\e[?{KeyboardFlags}u"));
                break;
            default: return false;
        }
        return true;
    }

    bool Other(string kind, int[][] parameters)
    {
        var first = Math.Max(0, parameters[0][0]);
        switch (kind)
        {
            case ">u": _keyboardFlags.Push(first); break;
            case "<u":
                for (var i = Math.Max(1, first); i > 0 && _keyboardFlags.Count > 0; i--) _keyboardFlags.Pop();
                break;
            case " k": CharacterPath = first; break;
            case " q" or ">m" or ">n" or "!p" or "?s" or "?r" or ">s": break;
            default: return false;
        }
        return true;
    }

    int ModeState(int mode) => !PrivateModes.Contains(mode) || mode == 2026 && !_profile.Synchronizes ? 0 : IsSet(mode) ? 1 : 2;

    void Reply(string text) => _replies.AddRange(Encoding.ASCII.GetBytes(text));
}
