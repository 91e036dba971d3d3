namespace FactCheck.JsonSchema;

/// <summary>How a verdict is written for machines.</summary>
public enum OutputFormat
{
    /// <summary><c>{"valid": …}</c> and nothing else (2020-12, Core 12.4.1).</summary>
    Flag,

    /// <summary>A flat list of errors, or of annotations (2020-12, Core 12.4.2).</summary>
    Basic,

    /// <summary>A flat list of every schema applied, with its errors and annotations ("list" of the specification's next edition).</summary>
    List,

    /// <summary>The same as <see cref="List"/>, as a tree.</summary>
    Hierarchical,
}
