using System.Text.Json;
using FactCheck.Storage.Checking;
using FactCheckTUI.Output;

namespace FactCheckTUI.Validating;

/// <summary>A report for programs: one JSON object. Every character beyond ASCII is escaped, so that it is both exact and safe to show.</summary>
static class ReportJson
{
    /// <summary>Prints the report and ends the line.</summary>
    public static void Write(CheckReport report, TextWriter output)
    {
        using var parts = new JsonParts(output);
        var json = parts.Json;
        json.WriteStartObject();
        json.WriteBoolean("valid"u8, report.Errors == 0 && !report.IsPartial);
        json.WriteBoolean("partial"u8, report.IsPartial);
        json.WriteNumber("articles"u8, report.Articles);
        json.WriteNumber("layers"u8, report.Layers);
        json.WriteNumber("files"u8, report.Files.Values.Sum());
        json.WriteNumber("documents"u8, report.Documents);
        json.WriteNumber("errors"u8, report.Errors);
        json.WriteNumber("warnings"u8, report.Warnings);
        json.WriteStartArray("problems"u8);
        foreach (var problem in report.Problems)
        {
            Write(json, problem);
            parts.Step();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, FileProblem problem)
    {
        json.WriteStartObject();
        json.WriteString("file"u8, problem.File);
        if (problem.Position is { } position)
        {
            json.WriteNumber("line"u8, position.Line);
            json.WriteNumber("column"u8, position.Column);
        }
        json.WriteString("code"u8, problem.Code);
        json.WriteString("severity"u8, ProblemText.Word(problem.Severity));
        json.WriteString("location"u8, problem.Location);
        Write(json, "pointer"u8, problem.Pointer);
        Write(json, "subject"u8, problem.Subject);
        Write(json, "label"u8, problem.Label);
        json.WriteString("message"u8, problem.Message);
        json.WriteString("fix"u8, problem.Fix);
        Write(json, "rule"u8, problem.Rule);
        json.WriteEndObject();
    }

    // What is not known is absent.
    static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null) json.WriteString(name, text);
    }
}
