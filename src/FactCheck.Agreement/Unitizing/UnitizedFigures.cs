namespace FactCheck.Agreement.Unitizing;

/// <summary>A figure over all labels, and of each. Immutable; a class, for it has no structural equality.</summary>
public sealed class UnitizedFigures
{
    internal UnitizedFigures(Figure all, ImmutableArray<LabelFigure> byLabel) => (All, ByLabel) = (all, byLabel);

    /// <summary>Over all labels.</summary>
    public Figure All { get; }

    /// <summary>Of each label of the study, in ordinal order.</summary>
    public ImmutableArray<LabelFigure> ByLabel { get; }
}
