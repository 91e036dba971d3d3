namespace FactCheck.Agreement;

/// <summary>What a figure is: the row that a report prints beside it. <see cref="Measures"/> lists them all.</summary>
/// <param name="Id">Stable, lower case with hyphens: the word of a command line.</param>
/// <param name="Name">For a heading.</param>
/// <param name="Formula">The formula by its usual name, then written out.</param>
/// <param name="Paper">Where it was defined: authors, year, title, pages.</param>
/// <param name="Meaning">One sentence for a reader who is not a statistician.</param>
public sealed record Measure(string Id, string Name, string Formula, string Paper, string Meaning);
