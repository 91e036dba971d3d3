namespace FactCheck.Agreement.Spans;

/// <summary>How the label of a token is written.</summary>
public enum TokenScheme
{
    /// <summary>The label alone.</summary>
    InsideOutside,

    /// <summary><c>B-</c> before the label on the first token of a span, <c>I-</c> on the others.</summary>
    BeginInsideOutside,
}
