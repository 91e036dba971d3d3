namespace FactCheck.JsonSchema;

/// <summary>What came of one evaluation.</summary>
public enum Verdict
{
    /// <summary>The instance satisfies the schema.</summary>
    Valid,

    /// <summary>It does not.</summary>
    Invalid,

    /// <summary>The text is not JSON: a syntax fault, a duplicate name, bad UTF-8 or half a surrogate pair.</summary>
    Malformed,

    /// <summary>A limit of <see cref="EvaluationLimits"/> was reached; nothing is known about the instance.</summary>
    Exceeded,
}
