using FactCheck.Terminal.Cells;

namespace FactCheck.Testing.Terminal;

public sealed partial class VtEmulator
{
    void SelectGraphicRendition(int[][] parameters)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            var group = parameters[i];
            var code = Math.Max(0, group[0]);
            if (code is 38 or 48 or 58)
            {
                if (ExtendedColor(parameters, ref i) is { } color) _pen = code == 38 ? _pen with { Foreground = color } : code == 48 ? _pen with { Background = color } : _pen;
                else _unknown.Add($"SGR {code} without a colour");
            }
            else if (!Rendition(code, group)) _unknown.Add("SGR " + string.Join(':', group));
        }
    }

    bool Rendition(int code, int[] group)
    {
        var attributes = _pen.Attributes;
        switch (code)
        {
            case 0: _pen = default; return true;
            case 4:
                var style = group.Length > 1 ? group[1] : 1;
                if (style is < 0 or > 5) return false;
                _pen = _pen with { Underline = (UnderlineStyle)style };
                return true;
            case 1: attributes |= CellAttributes.Bold; break;
            case 2: attributes |= CellAttributes.Dim; break;
            case 3: attributes |= CellAttributes.Italic; break;
            case 7: attributes |= CellAttributes.Reverse; break;
            case 9: attributes |= CellAttributes.Strikethrough; break;
            case 22: attributes &= ~(CellAttributes.Bold | CellAttributes.Dim); break;
            case 23: attributes &= ~CellAttributes.Italic; break;
            case 24: _pen = _pen with { Underline = UnderlineStyle.None }; return true;
            case 27: attributes &= ~CellAttributes.Reverse; break;
            case 29: attributes &= ~CellAttributes.Strikethrough; break;
            case >= 30 and <= 37: _pen = _pen with { Foreground = Color.Palette((byte)(code - 30)) }; return true;
            case 39: _pen = _pen with { Foreground = default }; return true;
            case >= 40 and <= 47: _pen = _pen with { Background = Color.Palette((byte)(code - 40)) }; return true;
            case 49: _pen = _pen with { Background = default }; return true;
            case >= 90 and <= 97: _pen = _pen with { Foreground = Color.Palette((byte)(code - 82)) }; return true;
            case >= 100 and <= 107: _pen = _pen with { Background = Color.Palette((byte)(code - 92)) }; return true;
            case 5 or 8 or 25 or 28 or 59: return true;
            default: return false;
        }
        _pen = _pen with { Attributes = attributes };
        return true;
    }

    // 38:5:n, 38:2::r:g:b, 38:2:r:g:b, and the same with semicolons.
    static Color? ExtendedColor(int[][] parameters, ref int i)
    {
        var values = parameters[i].Length > 1 ? parameters[i] : [.. parameters.Skip(i).Select(group => group[0])];
        var withSemicolons = parameters[i].Length == 1;
        if (values.Length >= 3 && values[1] == 5)
        {
            if (withSemicolons) i += 2;
            return Color.Palette((byte)values[2]);
        }
        if (values.Length >= 5 && values[1] == 2)
        {
            if (withSemicolons) i += 4;
            var at = !withSemicolons && values.Length >= 6 ? 3 : 2;
            return Color.Rgb((byte)values[at], (byte)values[at + 1], (byte)values[at + 2]);
        }
        return null;
    }
}
