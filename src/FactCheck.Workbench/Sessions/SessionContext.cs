using FactCheck.Storage;
using FactCheck.Storage.Files;
using FactCheck.Storage.Sessions;

namespace FactCheck.Workbench.Sessions;

/// <summary>What every open article needs.</summary>
/// <param name="Store">The corpus.</param>
/// <param name="Writer">Who annotates, by which clock.</param>
/// <param name="Post">Runs an action on the screen's thread.</param>
public sealed record SessionContext(ICorpusStore Store, LayerWriter Writer, Action<Action> Post)
{
    /// <summary>Where a layer goes that the corpus's disk does not take when the program ends; null: nowhere.</summary>
    public RescueFolder? Rescue { get; init; }

    /// <summary>How soon things that can wait are done.</summary>
    public SessionPace Pace { get; init; } = new();
}
