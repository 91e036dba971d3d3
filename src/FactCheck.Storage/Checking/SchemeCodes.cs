using System.Collections.Frozen;
using FactCheck.Annotation.Rules;
using FactCheck.JsonSchema;

namespace FactCheck.Storage.Checking;

/// <summary>
/// What the schema derived from a scheme finds has the code of the rule that finds the same in memory, so that a fault has one name wherever it is met.
/// </summary>
static class SchemeCodes
{
    static readonly FrozenDictionary<string, RuleDescription> Rules = RuleBook.SaidBySchema.ToFrozenDictionary(rule => rule.Code, StringComparer.Ordinal);

    /// <summary>The rule that says what a fault by the derived schema says; null: none does.</summary>
    public static RuleDescription? RuleOf(Explanation fault) => CodeOf(fault) is { } code ? Rules[code] : null;

    static string? CodeOf(Explanation fault) => fault.InstancePointer.Split('/') switch
    {
        ["", "spans", _, "label"] when fault.Code == "enum" => "unknown-label",
        ["", "relations", _, "type"] when fault.Code == "enum" => "unknown-relation",
        ["", "relations", _] when fault.Code == "items" => "unknown-relation",
        ["", "relations", _, "to", ..] => "relation-crosses-articles",
        ["", "spans" or "relations", _] when fault is { Code: "required", Missing: "attributes" } => "attribute-missing",
        ["", "spans" or "relations", _, "attributes"] when fault.Code == "required" => "attribute-missing",
        ["", "spans" or "relations", _, "attributes", _] when fault.Code == "additionalProperties" => "unknown-attribute",
        ["", "spans" or "relations", _, "attributes", ..] => fault.Code switch
        {
            "enum" => "attribute-not-a-choice",
            "minimum" or "maximum" => "attribute-out-of-bounds",
            _ => "attribute-malformed",
        },
        _ => null,
    };
}
