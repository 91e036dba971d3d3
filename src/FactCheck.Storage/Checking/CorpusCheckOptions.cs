using System.Collections.Immutable;

namespace FactCheck.Storage.Checking;

/// <summary>How a corpus is checked. Compared by reference of its parts.</summary>
public sealed record CorpusCheckOptions
{
    /// <summary>The defaults.</summary>
    public static CorpusCheckOptions Default { get; } = new();

    /// <summary>Told how many articles are done and how many there are, from any thread; null: nobody.</summary>
    public Action<int, int>? Progress { get; init; }

    /// <summary>The files to check, relative to the corpus, with <c>/</c>; null: all.</summary>
    public IReadOnlyCollection<string>? Files { get; init; }

    /// <summary>Keys that no label may have, with what they do in the workbench.</summary>
    public IReadOnlyDictionary<char, string> ReservedKeys { get; init; } = ImmutableDictionary<char, string>.Empty;
}
