using System.Collections.Immutable;

namespace FactCheck.Terminal.Keymaps;

/// <summary>Makes keymaps.</summary>
public static class Keymap
{
    /// <summary>Builds a keymap out of rows.</summary>
    /// <param name="bindings">The rows; among equals the earlier wins.</param>
    /// <param name="remap">From configuration: keys in text form by command name, in place of the row's own; an empty list unbinds. These win over
    /// rows that keep their own keys.</param>
    public static KeymapBuild<TCommand, TContext> Build<TCommand, TContext>(
        IEnumerable<Binding<TCommand, TContext>> bindings,
        IReadOnlyDictionary<string, IReadOnlyList<string>>? remap = null)
    {
        ArgumentNullException.ThrowIfNull(bindings);
        return new Keymap<TCommand, TContext>.Builder().Build(bindings, remap ?? ImmutableDictionary<string, IReadOnlyList<string>>.Empty);
    }
}
