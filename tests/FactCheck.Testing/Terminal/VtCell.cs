using FactCheck.Terminal.Cells;

namespace FactCheck.Testing.Terminal;

/// <summary>One cell of the emulated screen.</summary>
/// <param name="Text">What stands in it, combining marks and bidi controls that were attached included; a space where nothing was written, empty in the right half of a wide glyph.</param>
/// <param name="Style">As the escape sequences asked for.</param>
/// <param name="Width">1 or 2; 0 in the right half of a wide glyph.</param>
public readonly record struct VtCell(string Text, Style Style, int Width)
{
    /// <summary>A cell as an erase leaves it: only the background stays (BCE).</summary>
    public static VtCell Erased(Style pen) => new(" ", new Style(Background: pen.Background), 1);

    /// <summary>The text without the bidi controls of the row guard.</summary>
    public string WithoutGuard() => Text.Length > 1 ? string.Concat(Text.Where(c => c is not ('\u200E' or '\u202C' or '\u202D'))) : Text;

    /// <summary>What a reader can tell apart: a blank has no foreground, weight or slant, unless it is underlined, struck out or reversed.</summary>
    public VtCell AsSeen() =>
        WithoutGuard() == " " && Style.Underline == UnderlineStyle.None && (Style.Attributes & (CellAttributes.Reverse | CellAttributes.Strikethrough)) == 0
            ? this with { Style = new Style(Background: Style.Background) }
            : this;
}
