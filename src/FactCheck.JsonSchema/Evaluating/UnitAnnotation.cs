using FactCheck.JsonSchema.Keywords;

namespace FactCheck.JsonSchema.Evaluating;

/// <summary>What a keyword says about an instance.</summary>
/// <param name="Keyword">The keyword.</param>
/// <param name="Json">The value of the annotation.</param>
internal readonly record struct UnitAnnotation(Keyword Keyword, string Json);
