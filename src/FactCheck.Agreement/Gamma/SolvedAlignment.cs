namespace FactCheck.Agreement.Gamma;

/// <summary>An alignment and its proof.</summary>
/// <param name="Columns">The unitary alignments.</param>
/// <param name="Gap">How much lower the total cost could be at most; 0 where it is proved to be least.</param>
sealed record SolvedAlignment(List<AlignmentColumn> Columns, double Gap)
{
    internal double Cost => Columns.Sum(column => column.Cost);
}
