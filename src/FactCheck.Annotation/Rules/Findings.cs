using FluentValidation;
using FluentValidation.Results;

namespace FactCheck.Annotation.Rules;

/// <summary>Hands what a rule finds to the validation, which carries the problem along as its state.</summary>
readonly struct Findings(ValidationContext<LayerContext> validation)
{
    public void OfArticle(RuleDescription rule, string message) => Add(new Problem(rule.Code, rule.Severity, message, rule.Fix));

    public void OfSpan(RuleDescription rule, string spanId, string message, string? attribute = null, string? fix = null) =>
        Add(new Problem(rule.Code, rule.Severity, message, fix ?? rule.Fix, SpanId: spanId, Attribute: attribute));

    /// <summary>The span is where the relation begins, so that the problem has a place in the text.</summary>
    public void OfRelation(RuleDescription rule, string relationId, string fromSpanId, string message, string? attribute = null) =>
        Add(new Problem(rule.Code, rule.Severity, message, rule.Fix, SpanId: fromSpanId, RelationId: relationId, Attribute: attribute));

    void Add(Problem problem) => validation.AddFailure(new ValidationFailure(problem.SpanId ?? problem.RelationId ?? "", problem.Message)
    {
        ErrorCode = problem.Code,
        CustomState = problem,
        Severity = problem.Severity == Severity.Error ? FluentValidation.Severity.Error : FluentValidation.Severity.Warning,
    });
}
