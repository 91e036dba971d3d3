using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Rules;

/// <summary>The one rule about what other rules found; so it is no validator.</summary>
static class CompleteWithErrors
{
    public static RuleDescription Description { get; } = new(
        "complete-with-errors",
        Severity.Error,
        "The layer is marked complete although errors are left and no reason is stated.",
        "Correct the errors, state a reason, or take the mark back.");

    public static void Check(Layer layer, List<Problem> problems)
    {
        if (layer.Status != LayerStatus.Complete || !string.IsNullOrWhiteSpace(layer.StatusReason)) return;
        var errors = problems.Count(problem => problem.Severity == Severity.Error);
        if (errors == 0) return;
        problems.Add(new Problem(
            Description.Code, Description.Severity, $"Marked complete with {(errors == 1 ? "one error" : $"{errors} errors")} left.", Description.Fix));
    }
}
