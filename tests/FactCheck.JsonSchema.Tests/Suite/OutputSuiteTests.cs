using System.Buffers;
using System.Text;
using System.Text.Json;
using FactCheck.Testing.Data;

namespace FactCheck.JsonSchema.Tests.Suite;

public sealed class OutputSuiteTests
{
    const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    [Fact]
    public void The_basic_output_passes_the_tests_of_draft_2020_12() =>
        Run("draft2020-12", "basic", OutputFormat.Basic).ShouldBe(4);

    [Fact]
    public void The_list_output_passes_the_tests_of_the_next_edition() => Run("v1", "list", OutputFormat.List).ShouldBe(3);

    [Theory]
    [InlineData(OutputFormat.Basic, "https://json-schema.org/draft/2020-12/output/schema", "draft2020-12")]
    [InlineData(OutputFormat.List, "https://json-schema.org/v1/output/schema#/$defs/basic", "v1")]
    [InlineData(OutputFormat.Hierarchical, "https://json-schema.org/v1/output/schema#/$defs/hierarchical", "v1")]
    public void Outputs_of_all_required_tests_satisfy_the_schema_of_outputs(OutputFormat format, string outputSchema, string edition)
    {
        var checker = SchemaCompiler.Compile($$"""{"$ref": "{{outputSchema}}"}""", Registry(edition)).Require();
        foreach (var file in SuiteFolder.Files(""))
        {
            using var groups = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var group in groups.RootElement.EnumerateArray())
            {
                var schema = SchemaCompiler.Compile(SuiteFolder.Bytes(group.GetProperty("schema")), SuiteFolder.Remotes).Require();
                foreach (var test in group.GetProperty("tests").EnumerateArray())
                {
                    var output = Output(schema, SuiteFolder.Bytes(test.GetProperty("data")), format);
                    checker.Evaluate(output).Explanations.ShouldBeEmpty(Encoding.UTF8.GetString(output));
                    JsonDocument.Parse(output).RootElement.GetProperty("valid").GetBoolean().ShouldBe(test.GetProperty("valid").GetBoolean());
                }
            }
        }
    }

    static int Run(string edition, string name, OutputFormat format)
    {
        var count = 0;
        var registry = Registry(edition);
        foreach (var file in Directory.GetFiles(SharedData.Require($"json-schema/output-tests/{edition}/content"), "*.json"))
        {
            using var groups = JsonDocument.Parse(ForThisDialect(File.ReadAllText(file)));
            foreach (var group in groups.RootElement.EnumerateArray())
            {
                var schema = SchemaCompiler.Compile(SuiteFolder.Bytes(group.GetProperty("schema"))).Require();
                foreach (var test in group.GetProperty("tests").EnumerateArray())
                {
                    var output = Output(schema, SuiteFolder.Bytes(test.GetProperty("data")), format);
                    var expected = SchemaCompiler.Compile(SuiteFolder.Bytes(test.GetProperty("output").GetProperty(name)), registry).Require();
                    expected.Evaluate(output).Explanations.ShouldBeEmpty($"{test.GetProperty("description")}: {Encoding.UTF8.GetString(output)}");
                    count++;
                }
            }
        }
        return count;
    }

    static SchemaRegistry Registry(string edition) => SchemaRegistry.Empty.Add($"https://json-schema.org/{(edition == "v1" ? "v1" : "draft/2020-12")}/output/schema",
        ForThisDialect(File.ReadAllText(SharedData.Require($"json-schema/output-tests/{edition}/output-schema.json"))));

    /// <summary>The tests of the next edition use nothing that 2020-12 does not have.</summary>
    static string ForThisDialect(string text) => text.Replace("\"$schema\": \"https://json-schema.org/v1\"", $"\"$schema\": \"{Dialect}\"", StringComparison.Ordinal);

    static byte[] Output(CompiledSchema schema, byte[] instance, OutputFormat format)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer)) schema.WriteOutput(instance, writer, format);
        return buffer.WrittenSpan.ToArray();
    }
}
