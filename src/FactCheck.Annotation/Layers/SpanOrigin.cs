namespace FactCheck.Annotation.Layers;

/// <summary>How a span came about.</summary>
public enum SpanOrigin
{
    /// <summary>An annotator made it.</summary>
    Human,

    /// <summary>An annotator accepted a suggestion.</summary>
    SuggestedAccepted,

    /// <summary>Carried over from another article or an earlier version.</summary>
    Projected,
}
