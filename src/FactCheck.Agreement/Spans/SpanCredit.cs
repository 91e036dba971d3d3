namespace FactCheck.Agreement.Spans;

/// <summary>What two overlapping spans are worth to a matching, 0 or more; 0 is no match.</summary>
delegate double SpanCredit(in SpanEntry first, in SpanEntry second);
