namespace FactCheckTUI.Agreeing.Measuring;

/// <summary>What annotators can disagree about, in the order in which equally common kinds are named.</summary>
enum DisagreementKind
{
    /// <summary>One of them marked a span where the other marked nothing.</summary>
    Missing,

    /// <summary>The same label, other edges.</summary>
    Boundary,

    /// <summary>Spans that overlap, with different labels.</summary>
    Label,

    /// <summary>The same label in the same place, another value of an attribute.</summary>
    Attribute,

    /// <summary>A relation that only one of them has.</summary>
    Relation,
}
