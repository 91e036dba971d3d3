namespace FactCheck.Workbench.Review;

/// <summary>What lies at the far edge of an excerpt.</summary>
enum ExcerptEdge
{
    /// <summary>The text begins or ends there.</summary>
    Text,

    /// <summary>It goes on.</summary>
    Cut,
}
