using System.Collections.Immutable;
using FactCheck.Formats;

namespace FactCheck.Storage;

/// <summary>What came of opening a corpus.</summary>
public abstract record CorpusOpening
{
    CorpusOpening()
    {
    }

    /// <summary>Open.</summary>
    public sealed record Opened(ICorpusStore Store) : CorpusOpening;

    /// <summary>It cannot be opened: no corpus there, or its files are broken. Compared by reference.</summary>
    /// <param name="Path">The file or folder that is at fault.</param>
    /// <param name="Problems">At least one.</param>
    public sealed record Refused(string Path, ImmutableArray<FormatProblem> Problems) : CorpusOpening;
}
