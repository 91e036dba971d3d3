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
        var commands = keymap.Help(screen).SelectMany(group => group.Rows).ToArray();
        var picker = new Picker("Commands", "command", ':', [.. commands.Select(row => new PickerRow(row.Description, row.Keys, row.Name, row.DisabledReason))]);
        return new DialogLayer(shell.Application.Layers, picker, shell.Look, result =>
        {
            if (result != WidgetResult.Accepted) return;
            foreach (var binding in keymap.Bindings)
                if (binding.Name == commands[picker.ChosenIndex].Name) binding.Command(screen);
        });
    }
}
