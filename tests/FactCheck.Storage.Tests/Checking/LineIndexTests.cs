using System.Text;
using FactCheck.JsonSchema;
using FactCheck.Storage.Checking;

namespace FactCheck.Storage.Tests.Checking;

/// <summary>Lines and columns of bytes, also of texts whose lines are longer than the distance between two marks.</summary>
public sealed class LineIndexTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("a\r\nb\rc\n\nd")]
    [InlineData("a\r\n")]
    public void Every_byte_of_a_short_text_has_the_position_that_counting_from_its_start_gives(string text) => ShouldCount(text);

    [Fact]
    public void Every_byte_of_long_lines_has_it_too_also_where_a_mark_falls_into_a_character()
    {
        var line = string.Concat(Enumerable.Repeat("فيري 😀 ferry é ", 900));
        ShouldCount($"{line}\n{line}x\r\n{new string('y', 4096)}\n{new string('z', 8192)}");
    }

    static void ShouldCount(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var index = new LineIndex(utf8);
        for (var offset = 0; offset <= utf8.Length; offset++)
        {
            if (offset > 0 && offset < utf8.Length && utf8[offset - 1] == '\r' && utf8[offset] == '\n') continue; // within a CR LF
            index.Position(offset).ShouldBe(TextPosition.Of(utf8, offset), $"byte {offset}");
        }
    }
}
