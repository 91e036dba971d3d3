using System.Collections.Immutable;
using FactCheck.Annotation.Rules;

namespace FactCheck.Storage.Checking;

/// <summary>What checking a whole corpus found. No structural equality.</summary>
public sealed class CorpusReport
{
    internal CorpusReport(int articles, int layers, ImmutableArray<FileProblem> problems)
    {
        Articles = articles;
        Layers = layers;
        Problems = problems;
        Errors = problems.Count(p => p.Severity == Severity.Error);
    }

    /// <summary>Articles checked.</summary>
    public int Articles { get; }

    /// <summary>Layers checked.</summary>
    public int Layers { get; }

    /// <summary>Everything found, by file in ordinal order, within a file as it was found.</summary>
    public ImmutableArray<FileProblem> Problems { get; }

    /// <summary>How many of them are errors.</summary>
    public int Errors { get; }

    /// <summary>How many of them are warnings.</summary>
    public int Warnings => Problems.Length - Errors;
}
