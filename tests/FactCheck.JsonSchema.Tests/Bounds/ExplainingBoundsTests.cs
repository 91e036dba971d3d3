using System.Buffers;
using System.Text;
using System.Text.Json;

namespace FactCheck.JsonSchema.Tests.Bounds;

/// <summary>Explaining ends too: what is left out is said to be there.</summary>
public sealed class ExplainingBoundsTests
{
    const int NameLength = 1_000_000;

    static readonly string LongName = new('n', NameLength);
    static readonly byte[] FaultsBelowALongName = Encoding.UTF8.GetBytes($"{{\"{LongName}\":[{string.Join(',', Enumerable.Repeat('1', 50))}]}}");
    static readonly CompiledSchema TextsOnly = SchemaCompiler.Compile("""{"additionalProperties":{"items":{"type":"string"}}}""").Require();

    [Fact]
    public void A_name_of_a_megabyte_is_repeated_a_few_times_only()
    {
        var explanations = TextsOnly.Evaluate(FaultsBelowALongName).Explanations;
        explanations[0].InstancePointer.Length.ShouldBe(NameLength + 3);
        explanations.Length.ShouldBeInRange(2, 10);
        explanations[^1].Code.ShouldBe("limit.explanations");
        explanations.ShouldAllBe(explanation => explanation.Message.Length < 300);
    }

    [Theory]
    [InlineData(OutputFormat.Basic)]
    [InlineData(OutputFormat.List)]
    [InlineData(OutputFormat.Hierarchical)]
    public void Output_that_would_be_too_long_is_that_of_a_limit(OutputFormat format)
    {
        var (verdict, output) = Output(TextsOnly, FaultsBelowALongName, format, null);
        verdict.ShouldBe(Verdict.Exceeded);
        output.ShouldContain("The output has more than");
        output.Length.ShouldBeLessThan(1_000);
    }

    [Theory]
    [InlineData("""{"a":[1,2,1,2,1,2]}""")]
    [InlineData("""{"a":[1,2,3,"x"]}""")]
    public void What_is_charged_for_is_no_less_than_what_is_written(string instance)
    {
        var schema = SchemaCompiler.Compile("""{"title":"a","properties":{"a":{"$ref":"#/$defs/b"}},"$defs":{"b":{"items":{"type":"integer","enum":[1,2]},"description":"b"}}}""").Require();
        var utf8 = Encoding.UTF8.GetBytes(instance);
        foreach (var format in (OutputFormat[])[OutputFormat.Basic, OutputFormat.List, OutputFormat.Hierarchical])
        {
            var written = Output(schema, utf8, format, null).Text.Length;
            Output(schema, utf8, format, new EvaluationLimits { MaxOutputLength = written }).Verdict.ShouldBe(Verdict.Exceeded, $"{format}");
        }
    }

    [Fact]
    public void Positions_are_right_wherever_faults_follow_one_another()
    {
        var text = "[1,\n \"é文😀\", 2,\r\n\t3,\"b\",\r 4, 5\n\n,6]";
        var explanations = SchemaCompiler.Compile("""{"items":{"type":"string"}}""").Require().Evaluate(Encoding.UTF8.GetBytes(text)).Explanations;
        explanations.Select(explanation => explanation.Position.ToString()).ShouldBe(["1:2", "2:9", "3:2", "4:2", "4:5", "6:2"]);
    }

    static (Verdict Verdict, string Text) Output(CompiledSchema schema, byte[] instance, OutputFormat format, EvaluationLimits? limits)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        var verdict = schema.WriteOutput(instance, writer, format, limits);
        writer.Flush();
        return (verdict, Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
