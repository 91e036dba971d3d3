using FactCheck.Terminal.Cells;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Annotate;

/// <summary>Background tints of the label colours, from the 256-colour palette: dark enough for light text, or light enough for dark text.</summary>
static class LabelTints
{
    public static Color Plain(string colour, ThemeKind theme) => Color.Palette((byte)(theme == ThemeKind.Light
        ? colour switch { "red" => 224, "green" => 194, "yellow" => 229, "blue" => 189, "magenta" => 225, "cyan" => 195, _ => 254 }
        : colour switch { "red" => 52, "green" => 22, "yellow" => 58, "blue" => 17, "magenta" => 53, "cyan" => 23, _ => 238 }));

    public static Color Current(string colour, ThemeKind theme) => Color.Palette((byte)(theme == ThemeKind.Light
        ? colour switch { "red" => 217, "green" => 157, "yellow" => 221, "blue" => 153, "magenta" => 219, "cyan" => 159, _ => 250 }
        : colour switch { "red" => 124, "green" => 28, "yellow" => 94, "blue" => 19, "magenta" => 90, "cyan" => 30, _ => 242 }));
}
