using System.Collections.Immutable;
using FactCheck.Formats;

namespace FactCheck.Storage.Checking;

/// <summary>A schema that nothing can be checked by. Compared by reference.</summary>
/// <param name="Name">As <c>factcheck.json</c> names it.</param>
/// <param name="Problems">Why; at least one.</param>
public sealed record UnusableSchema(string Name, ImmutableArray<FormatProblem> Problems);
