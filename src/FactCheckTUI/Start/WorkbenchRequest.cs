namespace FactCheckTUI.Start;

/// <summary>What the command line asks the workbench to open.</summary>
/// <param name="Corpus">The corpus's folder.</param>
/// <param name="Article">Id of an article to open at once; null: the list.</param>
/// <param name="Annotator">What <c>--as</c> says; null: not given.</param>
sealed record WorkbenchRequest(string Corpus, string? Article, string? Annotator)
{
    /// <summary>Printed when the workbench is left; null: nothing.</summary>
    public string? Farewell { get; init; }
}
