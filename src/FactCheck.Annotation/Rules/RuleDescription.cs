namespace FactCheck.Annotation.Rules;

/// <summary>A rule as it is documented.</summary>
/// <param name="Code">Stable code: lower-case words joined by <c>-</c>.</param>
/// <param name="Severity">How much what it finds matters.</param>
/// <param name="Summary">What it finds, in one sentence.</param>
/// <param name="Fix">What to do about it, in one sentence.</param>
public sealed record RuleDescription(string Code, Severity Severity, string Summary, string Fix);
