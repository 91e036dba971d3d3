using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema;

/// <summary>What a keyword says about a value of a valid instance (Core 7.7).</summary>
/// <param name="Keyword">The keyword.</param>
/// <param name="InstancePointer">The JSON Pointer of the value.</param>
/// <param name="EvaluationPath">The JSON Pointer of the keyword's schema as evaluation reached it, references included.</param>
/// <param name="SchemaLocation">Where the keyword's schema stands: the URI of its resource, and a JSON Pointer as the fragment.</param>
/// <param name="SchemaPointer">Where it stands within the whole document, as a JSON Pointer.</param>
/// <param name="Json">The value of the annotation, as JSON.</param>
public sealed record Annotation(
    string Keyword, string InstancePointer, string EvaluationPath, string SchemaLocation, string SchemaPointer, string Json)
{
    internal static IEnumerable<Annotation> Of(JsonTape tape, TapePaths paths, Unit unit)
    {
        foreach (var (keyword, json) in unit.Annotations)
        {
            yield return new Annotation(keyword.Name, paths.Pointer(unit.Instance), unit.EvaluationPath(), unit.Schema.Location,
                unit.Schema.DocumentPointer, json);
        }
        // A name is no value of its own: what propertyNames says about it is said to nobody.
        foreach (var child in unit.Children.Where(c => c.IsValid && tape.Kind(c.Instance) != JsonKind.Name))
            foreach (var annotation in Of(tape, paths, child)) yield return annotation;
    }
}
