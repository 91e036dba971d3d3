using System.Text.Json;
using FactCheck.Annotation.Rules;
using FactCheck.Storage.Checking;
using FactCheckTUI.Output;

namespace FactCheckTUI.Validating;

/// <summary>A report as SARIF 2.1.0 (OASIS), which code scanners and editors read. Columns are code points. Every character beyond ASCII is escaped.</summary>
static class ReportSarif
{
    const string Root = "%SRCROOT%";

    /// <summary>Prints the report and ends the line.</summary>
    public static void Write(CheckReport report, TextWriter output)
    {
        var codes = report.Problems.Select(problem => problem.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        using var parts = new JsonParts(output);
        var json = parts.Json;
        json.WriteStartObject();
        json.WriteString("$schema"u8, "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version"u8, "2.1.0");
        json.WriteStartArray("runs"u8);
        json.WriteStartObject();
        WriteTool(json, codes);
        json.WriteString("columnKind"u8, "unicodeCodePoints");
        WriteInvocation(json, report);
        json.WriteStartArray("results"u8);
        foreach (var problem in report.Problems)
        {
            WriteResult(json, problem, Array.IndexOf(codes, problem.Code));
            parts.Step();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteTool(Utf8JsonWriter json, string[] codes)
    {
        json.WriteStartObject("tool"u8);
        json.WriteStartObject("driver"u8);
        json.WriteString("name"u8, "factcheck");
        json.WriteString("semanticVersion"u8, typeof(ReportSarif).Assembly.GetName().Version?.ToString(3) ?? "0.0.0");
        json.WriteStartArray("rules"u8);
        foreach (var code in codes)
        {
            var rule = RuleBook.Catalogue.FirstOrDefault(rule => rule.Code == code);
            json.WriteStartObject();
            json.WriteString("id"u8, code);
            WriteText(json, "shortDescription"u8, rule?.Summary ?? SummaryOf(code));
            if (rule is not null) WriteText(json, "help"u8, rule.Fix);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void WriteInvocation(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartArray("invocations"u8);
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful"u8, !report.IsPartial);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    static void WriteResult(Utf8JsonWriter json, FileProblem problem, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId"u8, problem.Code);
        json.WriteNumber("ruleIndex"u8, rule);
        json.WriteString("level"u8, ProblemText.Word(problem.Severity));
        WriteText(json, "message"u8, $"{ProblemText.Found(problem)} {problem.Fix}".TrimEnd());
        json.WriteStartArray("locations"u8);
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation"u8);
        WriteArtifact(json, problem.File);
        if (problem.Position is { } position)
        {
            json.WriteStartObject("region"u8);
            json.WriteNumber("startLine"u8, position.Line);
            json.WriteNumber("startColumn"u8, position.Column);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        if (problem.Pointer is { Length: > 0 } pointer)
        {
            json.WriteStartArray("logicalLocations"u8);
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName"u8, pointer);
            json.WriteString("kind"u8, "value");
            json.WriteEndObject();
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteEndArray();
        if (problem.Rule is not null)
        {
            json.WriteStartObject("properties"u8);
            json.WriteString("rule"u8, problem.Rule);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    // A relative path is one from where the program ran, which is the root of the sources in continuous integration.
    static void WriteArtifact(Utf8JsonWriter json, string file)
    {
        var path = string.Join('/', file.Split('/').Select(Uri.EscapeDataString));
        json.WriteStartObject("artifactLocation"u8);
        json.WriteString("uri"u8, file.StartsWith('/') ? "file://" + path : path);
        if (!file.StartsWith('/')) json.WriteString("uriBaseId"u8, Root);
        json.WriteEndObject();
    }

    static void WriteText(Utf8JsonWriter json, ReadOnlySpan<byte> name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text"u8, text);
        json.WriteEndObject();
    }

    static string SummaryOf(string code) => code.StartsWith("shape-", StringComparison.Ordinal)
        ? $"A value does not satisfy the keyword {code["shape-".Length..]} of a JSON Schema."
        : code.StartsWith("json-", StringComparison.Ordinal) ? "The file is no well-formed JSON."
        : code.StartsWith("limit-", StringComparison.Ordinal) ? "A limit was reached, so that not everything was looked at."
        : $"The file cannot be used as it is ({code}).";
}
