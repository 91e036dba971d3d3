using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Keywords;

namespace FactCheck.JsonSchema.Explaining;

/// <summary>A fault on its way to being an explanation.</summary>
/// <param name="Keyword">The keyword; of a schema <c>false</c> the one that applied it, null at the root.</param>
/// <param name="Instance">The node of the value.</param>
/// <param name="Detail">As in <see cref="Fault"/>.</param>
/// <param name="Text">The fault in words.</param>
/// <param name="Because">The condition under which the rule holds, in words; null where it always does.</param>
/// <param name="Location">Where the rule stands.</param>
internal sealed record Cause(Keyword? Keyword, int Instance, int Detail, FaultText Text, string? Because, string Location)
{
    /// <summary>True where the member itself should not be there, whatever its value.</summary>
    public bool IsUnknownMember => Keyword is AdditionalPropertiesKeyword or UnevaluatedPropertiesKeyword or PropertiesKeyword or PatternPropertiesKeyword;
}
