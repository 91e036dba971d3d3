namespace FactCheck.Agreement.Unitizing;

/// <summary>A figure of one label. A class of its own so that a report can name its columns; no structural equality beyond its parts.</summary>
/// <param name="Label">The label.</param>
/// <param name="Figure">Its figure.</param>
public sealed record LabelFigure(string Label, Figure Figure);
