using System.Collections.Immutable;
using FactCheck.Annotation.Rules;

namespace FactCheck.Storage.Checking;

/// <summary>What checking files found. No structural equality.</summary>
public sealed class CheckReport
{
    /// <summary>A report.</summary>
    /// <param name="files">How many files of each role were looked at.</param>
    /// <param name="problems">Everything found, in the order in which it is to be told.</param>
    public CheckReport(IReadOnlyDictionary<FileRole, int> files, ImmutableArray<FileProblem> problems)
    {
        Files = files;
        Problems = problems;
        Errors = problems.Count(p => p.Severity == Severity.Error);
    }

    /// <summary>How many files of each role were looked at; roles without any are absent.</summary>
    public IReadOnlyDictionary<FileRole, int> Files { get; }

    /// <summary>Everything found: of a corpus by file in ordinal order, within a file in document order.</summary>
    public ImmutableArray<FileProblem> Problems { get; }

    /// <summary>Documents in files of several (JSON Lines).</summary>
    public long Documents { get; init; }

    /// <summary>True where a schema could not be used, so that not everything was checked that should have been.</summary>
    public bool IsPartial { get; init; }

    /// <summary>How many problems are errors.</summary>
    public int Errors { get; }

    /// <summary>How many problems are warnings.</summary>
    public int Warnings => Problems.Length - Errors;

    /// <summary>Articles looked at.</summary>
    public int Articles => Files.GetValueOrDefault(FileRole.Article);

    /// <summary>Layers looked at.</summary>
    public int Layers => Files.GetValueOrDefault(FileRole.Annotations);

    /// <summary>Several reports as one, in their order.</summary>
    public static CheckReport Join(IReadOnlyList<CheckReport> reports) => reports is [var only] ? only : new(
        reports.SelectMany(report => report.Files).GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value)),
        [.. reports.SelectMany(report => report.Problems)])
    {
        Documents = reports.Sum(report => report.Documents),
        IsPartial = reports.Any(report => report.IsPartial),
    };

    /// <summary>The same with files named from elsewhere.</summary>
    /// <param name="rename">Gives a file of the report its name.</param>
    public CheckReport Renamed(Func<string, string> rename) => new(Files, [.. Problems.Select(problem => problem with { File = rename(problem.File) })])
    {
        Documents = Documents,
        IsPartial = IsPartial,
    };
}
