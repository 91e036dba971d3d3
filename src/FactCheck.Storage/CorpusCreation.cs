namespace FactCheck.Storage;

/// <summary>What came of making a new corpus.</summary>
public abstract record CorpusCreation
{
    CorpusCreation()
    {
    }

    /// <summary>It is there, empty, and open.</summary>
    public sealed record Created(ICorpusStore Store) : CorpusCreation;

    /// <summary>The place is taken; nothing was changed.</summary>
    /// <param name="Reason">What is there and what to do; may hold a path and is not made safe.</param>
    public sealed record Occupied(string Reason) : CorpusCreation;

    /// <summary>It could not be made.</summary>
    /// <param name="Reason">What failed and what to do; may hold a path and is not made safe.</param>
    public sealed record Failed(string Reason) : CorpusCreation;
}
