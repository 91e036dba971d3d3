using FactCheck.JsonSchema.Keywords;

namespace FactCheck.JsonSchema.Compiling;

/// <summary>A keyword of a vocabulary.</summary>
/// <param name="Name">As written in schemas.</param>
/// <param name="Vocabulary">One or more vocabularies that define it.</param>
/// <param name="Read">Checks the value and makes the keyword; null where it has nothing to evaluate, or where the value was refused.</param>
/// <param name="Subschemas">Where its value holds schemas.</param>
/// <param name="Order">Evaluated in ascending order: 0 for references and assertions, later for what needs the results of others.</param>
internal sealed record KeywordDefinition(
    string Name, Vocabularies Vocabulary, Func<KeywordSource, Keyword?> Read, Subschemas Subschemas = Subschemas.None, int Order = 0);
