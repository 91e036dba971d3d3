using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Output;

internal sealed partial class OutputWriter
{
    void WriteBasic(Unit root)
    {
        writer.WriteStartObject();
        WriteHead(root.IsValid, "", root.Schema.Location, root.Instance);
        writer.WriteStartArray(root.IsValid ? "annotations" : "errors");
        if (root.IsValid) WriteAnnotations(root);
        else WriteErrors(root);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    void WriteErrors(Unit unit)
    {
        if (unit.Schema.IsBoolean) WriteError(unit.EvaluationPath(), unit.Schema.Location, unit.Instance, ForbiddenText(unit));
        foreach (var fault in unit.Faults)
        {
            WriteError($"{unit.EvaluationPath()}/{JsonPointer.Escape(fault.Keyword.Name)}", fault.Keyword.Location, fault.Instance,
                fault.Keyword.Describe(tape, fault).ToString());
        }
        foreach (var child in unit.Children)
            if (!IsHarmless(child)) WriteErrors(child);
    }

    void WriteAnnotations(Unit unit)
    {
        foreach (var (keyword, json) in unit.Annotations)
        {
            writer.WriteStartObject();
            WriteHead(true, $"{unit.EvaluationPath()}/{JsonPointer.Escape(keyword.Name)}", keyword.Location, unit.Instance);
            writer.WritePropertyName("annotation");
            writer.WriteRawValue(json);
            writer.WriteEndObject();
        }
        foreach (var child in unit.Children)
            if (child.IsValid) WriteAnnotations(child);
    }

    void WriteError(string path, string location, int instance, string message)
    {
        writer.WriteStartObject();
        WriteHead(false, path, location, instance);
        writer.WriteString("error", message);
        writer.WriteEndObject();
    }

    void WriteHead(bool isValid, string path, string location, int instance)
    {
        writer.WriteBoolean("valid", isValid);
        writer.WriteString("keywordLocation", path);
        writer.WriteString("absoluteKeywordLocation", location);
        writer.WriteString("instanceLocation", _paths.Value.Pointer(instance));
    }
}
