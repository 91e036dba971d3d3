namespace FactCheck.JsonSchema;

/// <summary>Whether <c>format</c> can make an instance invalid.</summary>
public enum FormatAssertion
{
    /// <summary>As the dialect says: only where its metaschema names the format-assertion vocabulary. 2020-12 itself does not.</summary>
    ByVocabulary,

    /// <summary>Every format that is known is asserted; unknown ones are annotations.</summary>
    Always,
}
