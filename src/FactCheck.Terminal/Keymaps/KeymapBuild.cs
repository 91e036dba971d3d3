using System.Collections.Immutable;

namespace FactCheck.Terminal.Keymaps;

/// <summary>
/// A keymap and what was wrong with the rows that it was built from. The keymap works in any case. Deconstructs; no structural equality.
/// </summary>
public sealed class KeymapBuild<TCommand, TContext>
{
    internal KeymapBuild(Keymap<TCommand, TContext> keymap, ImmutableArray<KeymapProblem> problems) => (Keymap, Problems) = (keymap, problems);

    /// <summary>Every row that could be bound.</summary>
    public Keymap<TCommand, TContext> Keymap { get; }

    /// <summary>In the order found; empty where all is well.</summary>
    public ImmutableArray<KeymapProblem> Problems { get; }
}
