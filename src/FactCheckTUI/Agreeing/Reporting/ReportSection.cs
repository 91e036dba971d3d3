using System.Collections.Immutable;

namespace FactCheckTUI.Agreeing.Reporting;

/// <summary>One table of a report. Compared by reference.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Note">What it counts; empty where the columns say it.</param>
/// <param name="Header">Its columns.</param>
/// <param name="Rows">Cells, as many as columns.</param>
sealed record ReportSection(string Title, string Note, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Columns of words, which may be wrapped; all others hold names and numbers.</summary>
    public ImmutableHashSet<int> Prose { get; init; } = [];
}
