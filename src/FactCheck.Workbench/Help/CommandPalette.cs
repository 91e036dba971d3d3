using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Keymaps;
using FactCheck.Workbench.Prompts;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Help;

static class CommandPalette
{
    public static ILayer Create<T>(WorkbenchShell shell, Keymap<Action<T>, T> keymap, T screen) => new TextPrompt(shell, keymap.Bindings.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), "", _ => keymap.Bindings[0].Command(screen));
}
