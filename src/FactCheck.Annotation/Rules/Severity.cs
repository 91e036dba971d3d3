namespace FactCheck.Annotation.Rules;

/// <summary>How much a problem matters.</summary>
public enum Severity
{
    /// <summary>Worth a look.</summary>
    Warning,

    /// <summary>The annotation cannot be called complete.</summary>
    Error,
}
