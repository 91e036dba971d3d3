using FactCheck.Terminal.Compositing;

namespace FactCheck.Workbench.Opening;

/// <summary>What a run does between its first frame and its first screen. Compared by reference.</summary>
/// <param name="Prepare">Reads settings and opens the corpus; runs on a thread of its own after the first frame.</param>
public sealed record Preparation(Func<Launch> Prepare)
{
    /// <summary>Given the loop before it runs; null: nobody needs it.</summary>
    public Action<TerminalApplication>? Created { get; init; }

    /// <summary>Called on the screen's thread when everything is ready, before the first screen is made; null: nothing to do.</summary>
    public Action? Beginning { get; init; }
}
