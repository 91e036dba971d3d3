using FactCheck.Terminal.Input;
using FactCheck.Terminal.Keymaps;

namespace FactCheck.Workbench.Shell;

/// <summary>The keys of a screen: each leads to a command, to the reason why that cannot be given now, or to nothing. Not thread-safe.</summary>
public sealed class ScreenKeys<TScreen>(Keymap<Action<TScreen>, TScreen> keymap)
{
    readonly KeyMatcher<Action<TScreen>, TScreen> _matcher = new(keymap);

    /// <summary>What there is, for the page of keys.</summary>
    public Keymap<Action<TScreen>, TScreen> Keymap => _matcher.Keymap;

    /// <summary>Takes a key press and gives its command.</summary>
    /// <param name="screen">The screen.</param>
    /// <param name="input">The key.</param>
    /// <param name="refusal">Why a command cannot be given just now, asked first; null: nothing is refused.</param>
    /// <returns>What to say to the annotator; null where a command was given, or where more keys are to come.</returns>
    public string? Press(TScreen screen, in TerminalEvent input, Func<Binding<Action<TScreen>, TScreen>, string?>? refusal = null)
    {
        var found = _matcher.Match(input);
        if (found.Kind == KeyLookupKind.Pending) return null;
        if (found.Binding is not { } binding) return $"{input.Key} does nothing here; ? lists the keys.";
        var reason = refusal?.Invoke(binding) ?? binding.DisabledReason?.Invoke(screen);
        if (reason is null) binding.Command(screen);
        return reason;
    }
}
