namespace FactCheck.JsonSchema.Evaluating;

/// <summary>What a run keeps besides its verdict.</summary>
internal enum Recording
{
    /// <summary>Nothing: stops at the first fault, allocates nothing.</summary>
    None,
    /// <summary>The schemas that failed, for explanations.</summary>
    Faults,
    /// <summary>Every schema applied, with annotations, for the output formats.</summary>
    Everything,
}
