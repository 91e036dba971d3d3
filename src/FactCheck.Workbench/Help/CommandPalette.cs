using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Keymaps;
using FactCheck.Terminal.Widgets;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Help;

/// <summary>Finds a command of a screen by name and runs it.</summary>
static class CommandPalette
{
    /// <summary>A palette of the screen's commands.</summary>
    public static ILayer Create<TScreen>(WorkbenchShell shell, Keymap<Action<TScreen>, TScreen> keymap, TScreen screen)
    {
        var palette = new Palette(keymap.Help(screen));
        return new DialogLayer(shell.Application.Layers, palette, shell.Look, result =>
        {
            if (result != WidgetResult.Accepted || palette.Chosen is not { } chosen) return;
            foreach (var binding in keymap.Bindings)
                if (binding.Name == chosen.Name) binding.Command(screen);
        });
    }
}
