using FactCheck.JsonSchema.Keywords;

namespace FactCheck.JsonSchema.Evaluating;

/// <summary>A keyword that an instance does not satisfy.</summary>
/// <param name="Keyword">The keyword.</param>
/// <param name="Instance">The node of the instance.</param>
/// <param name="Detail">What the keyword wants to remember: an index, a node, a count.</param>
internal readonly record struct Fault(Keyword Keyword, int Instance, int Detail);
