using FactCheck.Annotation.Rules;
using FactCheck.JsonSchema;

namespace FactCheck.Storage.Checking;

/// <summary>Something in a file that a schema does not allow.</summary>
/// <param name="Problem">As the rules tell theirs: code, the span or relation concerned, what was found, what to do.</param>
/// <param name="Explanation">As the schema tells it: place in the file, what is allowed, where the rule stands.</param>
/// <param name="Schema">Name of the schema of a team, as <c>factcheck.json</c> names it; null: a schema of the program's own.</param>
public sealed record ShapeFault(Problem Problem, Explanation Explanation, string? Schema)
{
    /// <summary>The JSON Pointer of the value, or of the member that is missing: what two schemas say of one place has one cause.</summary>
    public string Place => Explanation.Missing is { } missing ? $"{Explanation.InstancePointer}/{JsonText.Escape(missing)}" : Explanation.InstancePointer;

    /// <summary>Where the rule stands: schema and JSON Pointer; empty where the text is no JSON.</summary>
    public string Rule => SchemaNames.Shown(Explanation.SchemaLocation);
}
