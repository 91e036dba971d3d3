using System.Text;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Tests.Json;

public sealed class JsonParserTests
{
    [Theory]
    [InlineData("", "json.syntax", 1, 1)]
    [InlineData("  \n ", "json.syntax", 2, 2)]
    [InlineData("[1,\n 2,]", "json.syntax", 2, 4)]
    [InlineData("{\"é\": 1, \"é\": 2}", "json.duplicate-name", 1, 10)]
    [InlineData("{\"a\": 1, \"\\u0061\": 2}", "json.duplicate-name", 1, 10)]
    [InlineData("[\"😀\", \"\\udc00\"]", "json.surrogate", 1, 8)]
    [InlineData("\"\\ud83d\\u0041\"", "json.surrogate", 1, 2)]
    [InlineData("01", "json.syntax", 1, 1)]
    [InlineData("1.", "json.syntax", 1, 3)]
    [InlineData("1e", "json.syntax", 1, 3)]
    [InlineData("-", "json.syntax", 1, 2)]
    [InlineData("truthy", "json.syntax", 1, 1)]
    [InlineData("True", "json.syntax", 1, 1)]
    [InlineData("\"a\tb\"", "json.syntax", 1, 3)]
    [InlineData("\"\\x\"", "json.syntax", 1, 2)]
    [InlineData("1 2", "json.syntax", 1, 3)]
    [InlineData("\uFEFF1", "json.byte-order-mark", 1, 1)]
    [InlineData("{\"a\" 1}", "json.syntax", 1, 6)]
    [InlineData("{a: 1}", "json.syntax", 1, 2)]
    [InlineData("[1", "json.syntax", 1, 3)]
    [InlineData("\"\\u12", "json.syntax", 1, 2)]
    public void What_is_not_json_is_a_fault_with_a_position(string text, string code, int line, int column)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var fault = new JsonParser().Parse(new JsonTape(), bytes, EvaluationLimits.Default).ShouldNotBeNull();
        fault.Code.ShouldBe(code);
        TextPosition.Of(bytes, fault.Offset).ShouldBe(new TextPosition(line, column));
    }

    [Theory]
    [InlineData(new byte[] { (byte)'"', 0xC3, 0x28, (byte)'"' }, 1)]
    [InlineData(new byte[] { (byte)'"', 0xED, 0xA0, 0x80, (byte)'"' }, 1)]
    [InlineData(new byte[] { (byte)'[', (byte)']', 0xFF }, 2)]
    public void Bad_utf8_is_a_fault_at_its_first_byte(byte[] text, int offset)
    {
        var fault = new JsonParser().Parse(new JsonTape(), text, EvaluationLimits.Default).ShouldNotBeNull();
        fault.Code.ShouldBe("json.utf8");
        fault.Offset.ShouldBe(offset);
    }

    [Fact]
    public void Names_by_the_hundred_are_still_compared()
    {
        var members = string.Join(',', Enumerable.Range(0, 300).Select(i => $"\"n{i}\":0"));
        Parse($"{{{members}}}").ShouldBeNull();
        Parse($"{{{members},\"n17\":0}}").ShouldNotBeNull().Code.ShouldBe("json.duplicate-name");
        Parse($"{{\"x\":{{{members}}},\"n1\":{{\"n1\":1}}}}").ShouldBeNull();
    }

    [Fact]
    public void Escapes_are_read_once_and_for_all()
    {
        var tape = new JsonTape();
        new JsonParser().Parse(tape, "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00x\", \"plain\"]"u8, EvaluationLimits.Default).ShouldBeNull();
        tape.String(1).ShouldBe("\"\\/\b\f\n\r\té😀x");
        tape.String(2).ShouldBe("plain");
    }

    [Theory]
    [InlineData("a\nb\r\nc\rd", 7, 4, 1)]
    [InlineData("äöü", 4, 1, 3)]
    [InlineData("0123456789é", 12, 1, 12)]
    public void Lines_end_at_any_newline_and_columns_count_code_points(string text, int offset, int line, int column) =>
        TextPosition.Of(Encoding.UTF8.GetBytes(text), offset).ShouldBe(new TextPosition(line, column));

    static JsonFault? Parse(string text) => new JsonParser().Parse(new JsonTape(), Encoding.UTF8.GetBytes(text), EvaluationLimits.Default);
}
