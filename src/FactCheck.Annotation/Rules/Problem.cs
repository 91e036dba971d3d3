namespace FactCheck.Annotation.Rules;

/// <summary>Something that a rule found wrong.</summary>
/// <param name="Code">Stable code of the rule, such as <c>quote-differs</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What was found and what was expected, in one sentence; not made safe.</param>
/// <param name="Fix">What to do about it.</param>
/// <param name="SpanId">The span concerned; null: none.</param>
/// <param name="RelationId">The relation concerned; null: none.</param>
/// <param name="Attribute">The attribute concerned; null: none.</param>
public sealed record Problem(
    string Code,
    Severity Severity,
    string Message,
    string Fix,
    string? SpanId = null,
    string? RelationId = null,
    string? Attribute = null);
