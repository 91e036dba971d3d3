namespace FactCheck.JsonSchema;

/// <summary>How a schema is compiled.</summary>
public sealed record CompileOptions
{
    /// <summary>The defaults.</summary>
    public static CompileOptions Default { get; } = new();

    /// <summary>The URI that the schema was retrieved from: its base until an <c>$id</c> says otherwise. Absolute, without fragment.</summary>
    public string BaseUri { get; init; } = "json-schema:///";

    /// <summary>What to do with keywords that the dialect does not define. Default: ignore.</summary>
    public UnknownKeywords UnknownKeywords { get; init; }

    /// <summary>Whether <c>format</c> asserts. Default: as the dialect says.</summary>
    public FormatAssertion Formats { get; init; }

    /// <summary>Limits of each schema text. Default: 4 MiB and 200,000 values, since a compiled schema takes more room than its text.</summary>
    public EvaluationLimits Limits { get; init; } = new() { MaxBytes = 4 << 20, MaxNodes = 200_000 };
}
