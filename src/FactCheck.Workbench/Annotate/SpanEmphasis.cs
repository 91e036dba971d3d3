namespace FactCheck.Workbench.Annotate;

/// <summary>Whether a cell belongs to the span that commands act on.</summary>
public enum SpanEmphasis
{
    /// <summary>It does not.</summary>
    Plain,

    /// <summary>It does.</summary>
    Current,
}
