using System.Text;
using FactCheck.Formats.Corpora;

namespace FactCheck.Formats.Tests.Corpora;

public sealed class CorpusFormatTests
{
    const string Small = """{ "$schema": "urn:factcheck:schema:corpus:1", "name": "n", "scheme": "scheme.json", "annotators": ["alice"] }""";

    [Fact]
    public void What_is_left_out_is_empty() => CorpusFormat.Read(Encoding.UTF8.GetBytes(Small)).Value.ShouldNotBeNull().Schemas.ShouldBeEmpty();

    [Theory]
    [InlineData("corpus:1", "corpus:2", "version", "this program reads")]
    [InlineData("[\"alice\"]", "[null]", "json", "Null stands")]
    [InlineData("[\"alice\"]", "null", "json", "Null stands")]
    [InlineData("\"scheme\"", "\"sceme\"", "json", "$.sceme is not known here")]
    public void A_broken_manifest_is_named(string found, string put, string code, string message)
    {
        var parsed = CorpusFormat.Read(Encoding.UTF8.GetBytes(Small.Replace(found, put, StringComparison.Ordinal)));
        parsed.Value.ShouldBeNull();
        var problem = parsed.Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe(code);
        problem.Message.ShouldContain(message);
    }
}
