using System.Text.Json;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;
using FactCheck.JsonSchema.Keywords;

namespace FactCheck.JsonSchema.Output;

/// <summary>Writes a recorded evaluation in the formats for machines.</summary>
internal sealed partial class OutputWriter(JsonTape tape, Utf8JsonWriter writer)
{
    /// <summary>Whether the annotations of a unit count.</summary>
    enum Fate
    {
        Kept,
        Dropped,
    }

    /// <summary>A <see cref="Utf8JsonWriter"/> goes 1,000 levels deep unless told otherwise; what is deeper is left out.</summary>
    const int MaxTreeDepth = 900;

    readonly Lazy<TapePaths> _paths = new(() => new TapePaths(tape));

    public void Write(Unit root, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Basic:
                WriteBasic(root);
                break;
            case OutputFormat.List:
                writer.WriteStartObject();
                writer.WriteBoolean("valid", root.IsValid);
                writer.WriteStartArray("details");
                WriteList(root, root.IsValid ? Fate.Kept : Fate.Dropped);
                writer.WriteEndArray();
                writer.WriteEndObject();
                break;
            default:
                WriteTree(root, root.IsValid ? Fate.Kept : Fate.Dropped);
                break;
        }
    }

    public void WriteFlag(Verdict verdict)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("valid", verdict == Verdict.Valid);
        writer.WriteEndObject();
    }

    /// <summary>An instance that could not be evaluated.</summary>
    public void Write(JsonFault fault, OutputFormat format)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("valid", false);
        if (format == OutputFormat.Basic)
        {
            writer.WriteStartArray("errors");
            writer.WriteStartObject();
            writer.WriteBoolean("valid", false);
            writer.WriteString("keywordLocation", "");
            writer.WriteString("instanceLocation", "");
            writer.WriteString("error", fault.Message);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }
        else
        {
            writer.WriteString("evaluationPath", "");
            writer.WriteString("instanceLocation", "");
            writer.WriteStartObject("errors");
            writer.WriteString(fault.Code, fault.Message);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }

    void WriteList(Unit unit, Fate fate)
    {
        writer.WriteStartObject();
        WriteUnit(unit, fate);
        writer.WriteEndObject();
        foreach (var child in unit.Children) WriteList(child, child.IsValid ? fate : Fate.Dropped);
    }

    void WriteTree(Unit unit, Fate fate)
    {
        writer.WriteStartObject();
        WriteUnit(unit, fate);
        if (unit.Children.Count > 0 && writer.CurrentDepth < MaxTreeDepth)
        {
            writer.WriteStartArray("details");
            foreach (var child in unit.Children) WriteTree(child, child.IsValid ? fate : Fate.Dropped);
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }

    /// <summary>One unit of "list" and "hierarchical". Annotations count where the unit and all around it are valid.</summary>
    void WriteUnit(Unit unit, Fate fate)
    {
        writer.WriteBoolean("valid", unit.IsValid);
        writer.WriteString("evaluationPath", unit.EvaluationPath());
        writer.WriteString("schemaLocation", unit.Schema.Location);
        writer.WriteString("instanceLocation", _paths.Value.Pointer(unit.Instance));
        var faults = Faults(unit).ToArray();
        if (faults.Length > 0)
        {
            writer.WriteStartObject("errors");
            foreach (var byKeyword in faults.GroupBy(f => f.Keyword, StringComparer.Ordinal))
                writer.WriteString(byKeyword.Key, string.Join("; ", byKeyword.Select(f => f.Message)));
            writer.WriteEndObject();
        }
        if (unit.Annotations.Count == 0 || (unit.IsValid && fate == Fate.Dropped)) return;
        writer.WriteStartObject(fate == Fate.Kept ? "annotations" : "droppedAnnotations");
        foreach (var (keyword, json) in unit.Annotations)
        {
            writer.WritePropertyName(keyword.Name);
            writer.WriteRawValue(json);
        }
        writer.WriteEndObject();
    }

    IEnumerable<(string Keyword, string Message)> Faults(Unit unit)
    {
        if (unit is { IsValid: false, Schema.IsBoolean: true }) yield return ("", ForbiddenText(unit));
        foreach (var fault in unit.Faults) yield return (fault.Keyword.Name, fault.Keyword.Describe(tape, fault).ToString());
    }

    string ForbiddenText(Unit unit) =>
        (unit.Via?.DescribeForbidden(tape, unit.Instance) ?? new FaultText($"is {ValueText.Of(tape, unit.Instance)}", "nothing: the schema is false")).ToString();

    /// <summary>True of a failed branch that is no fault of its parent: a condition, a negation, an alternative that another made up for.</summary>
    static bool IsHarmless(Unit child) => child.IsValid || child.Via switch
    {
        IfKeyword or NotKeyword => true,
        AnyOfKeyword or OneOfKeyword or ContainsKeyword => !child.Parent!.Faults.Exists(f => f.Keyword == child.Via),
        _ => false,
    };
}
