using System.Globalization;
using System.Text.Json;
using FactCheck.JsonSchema.Uris;
using FactCheck.Testing.Data;

namespace FactCheck.JsonSchema.Tests.Suite;

public sealed class AnnotationSuiteTests
{
    [Fact]
    public void Every_annotation_of_the_suite_is_collected()
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var file in Directory.GetFiles(SharedData.Require("json-schema/annotations/tests"), "*.json").Order(StringComparer.Ordinal))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var testCase in document.RootElement.GetProperty("suite").EnumerateArray().Where(IsCompatible))
                count += Run(testCase, $"{Path.GetFileName(file)}: {testCase.GetProperty("description")}", failures);
        }
        failures.ShouldBeEmpty();
        count.ShouldBe(Assertions);
    }

    /// <summary>All assertions of the suite that hold for 2020-12.</summary>
    const int Assertions = 84;

    /// <summary>Compatibility as the README of the suite has it: "2019", "&lt;=2019", "=2020".</summary>
    static bool IsCompatible(JsonElement testCase)
    {
        if (!testCase.TryGetProperty("compatibility", out var compatibility)) return true;
        return compatibility.GetString()!.Split(',').All(rule =>
            rule.StartsWith("<=", StringComparison.Ordinal) ? int.Parse(rule[2..], CultureInfo.InvariantCulture) >= 2020
            : rule.StartsWith('=') ? rule[1..] == "2020"
            : int.Parse(rule, CultureInfo.InvariantCulture) <= 2020);
    }

    static int Run(JsonElement testCase, string name, List<string> failures)
    {
        var registry = SchemaRegistry.Empty;
        if (testCase.TryGetProperty("externalSchemas", out var externals))
            foreach (var external in externals.EnumerateObject()) registry = registry.Add(external.Name, SuiteFolder.Bytes(external.Value));
        var schema = SchemaCompiler.Compile(SuiteFolder.Bytes(testCase.GetProperty("schema")), registry).Require();
        var count = 0;
        foreach (var test in testCase.GetProperty("tests").EnumerateArray())
        {
            var annotations = schema.Annotate(SuiteFolder.Bytes(test.GetProperty("instance")));
            foreach (var assertion in test.GetProperty("assertions").EnumerateArray())
            {
                count++;
                var found = annotations
                    .Where(a => a.InstancePointer == assertion.GetProperty("location").GetString() && a.Keyword == assertion.GetProperty("keyword").GetString())
                    .Select(a => $"#{UriReference.EncodeFragment(a.SchemaPointer)} {Compact(a.Json)}").Order(StringComparer.Ordinal);
                var expected = assertion.GetProperty("expected").EnumerateObject().Select(e => $"{e.Name} {Compact(e.Value.GetRawText())}").Order(StringComparer.Ordinal);
                if (!found.SequenceEqual(expected)) failures.Add($"{name}: {assertion}: found {string.Join(", ", found)}");
            }
        }
        return count;
    }

    static string Compact(string json) => JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement);
}
