namespace FactCheck.Agreement.Gamma;

/// <summary>What one document adds to the disorders of a study. Disorders are sums over documents divided by sums over documents.</summary>
/// <param name="Cost">Disorder of the best alignment, not yet divided.</param>
/// <param name="Mean">Units of an annotator on average: the divisor.</param>
/// <param name="Gap">How much cheaper another alignment could be at most.</param>
/// <param name="Units">Units of all annotators.</param>
/// <param name="Labels">The disorder of labels.</param>
sealed record DocumentDisorder(double Cost, double Mean, double Gap, long Units, CategoryDisorder Labels)
{
    internal static DocumentDisorder Of(Continuum continuum, Dissimilarity dissimilarity, AlignmentSolver solver, int labels)
    {
        var solved = solver.Solve(continuum);
        var categories = new CategoryDisorder(labels);
        categories.Add(continuum, dissimilarity, solved.Columns);
        return new DocumentDisorder(solved.Cost, continuum.Mean, solved.Gap, continuum.Count, categories);
    }

    /// <summary>The disorder of documents together; null where there is nothing to divide by.</summary>
    internal static double? Of(IReadOnlyList<DocumentDisorder> documents, DisorderPart part)
    {
        double sum = 0, divisor = 0;
        foreach (var document in documents)
        {
            var (value, by) = document.Of(part);
            sum += value;
            divisor += by;
        }
        return divisor == 0 ? null : sum / divisor;
    }

    /// <summary>A disorder of this document and what it is divided by.</summary>
    internal (double Value, double Divisor) Of(DisorderPart part) => part.IsAlignment ? (Cost, Mean) : Labels.Parts(part.Label);
}
