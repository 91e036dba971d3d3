namespace FactCheckTUI.Agreeing;

/// <summary>What the rows of an agreement report are.</summary>
enum Grouping
{
    /// <summary>Labels of spans.</summary>
    Label,

    /// <summary>Pairs of annotators.</summary>
    Annotator,

    /// <summary>Articles.</summary>
    Article,

    /// <summary>Attributes of matched spans.</summary>
    Attribute,

    /// <summary>Languages of articles.</summary>
    Language,
}
