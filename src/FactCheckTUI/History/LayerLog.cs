using FactCheck.Formats.Journal;
using FactCheck.Storage;
using FactCheck.Storage.Records;

namespace FactCheckTUI.History;

/// <summary>The journal of one layer, or why it cannot be read. Compared by reference.</summary>
/// <param name="Layer">Whose, on which article.</param>
/// <param name="Reading">What it says; empty where it cannot be read or is missing.</param>
/// <param name="Failure">Why it cannot be read; null: it was read, or is missing.</param>
sealed record LayerLog(LayerName Layer, JournalReading Reading, string? Failure)
{
    /// <summary>True where something is wrong with it.</summary>
    public bool IsDamaged => Failure is not null || !Reading.Damages.IsEmpty;

    /// <summary>Reads it.</summary>
    public static LayerLog Read(ICorpusStore store, LayerName layer)
    {
        try
        {
            return new LayerLog(layer, JournalFormat.Read(store.Records.Read(layer).Journal), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new LayerLog(layer, JournalFormat.Read([]), e.Message);
        }
    }
}
