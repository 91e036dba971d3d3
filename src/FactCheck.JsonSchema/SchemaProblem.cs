namespace FactCheck.JsonSchema;

/// <summary>Why a schema was refused, or what about it looks wrong.</summary>
/// <param name="Code">A stable name: <c>schema.keyword</c>, <c>schema.reference</c>, <c>schema.unknown-keyword</c>, <c>json.syntax</c> …</param>
/// <param name="Location">The place: the URI of the schema resource and a JSON Pointer as its fragment.</param>
/// <param name="Position">Line and column in the schema's text.</param>
/// <param name="Message">What was found, what was expected, what to do.</param>
public sealed record SchemaProblem(string Code, string Location, TextPosition Position, string Message)
{
    /// <summary>One line: place, position, message.</summary>
    public override string ToString() => $"{Location} ({Position}): {Message}";
}
