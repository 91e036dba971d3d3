using System.Text;
using FactCheck.Formats.Articles;

namespace FactCheck.Formats.Tests.Articles;

public sealed class ArticleMetadataFormatTests
{
    const string Small = """{ "$schema": "urn:factcheck:schema:article:1", "id": "a.en", "direction": "ltr", "sha256": "00" }""";

    [Theory]
    [InlineData("article:1", "article:2", "version", "this program reads")]
    [InlineData("\"a.en\"", "\"../a\"", "id", "neither a letter nor a digit")]
    [InlineData("\"ltr\"", "\"up\"", "direction", "expected \"ltr\" or \"rtl\"")]
    [InlineData("\"direction\"", "\"dir\"", "json", "$.dir is not known here")]
    [InlineData("\"ltr\"", "null", "json", "leave the property out")]
    public void Broken_metadata_is_named(string found, string put, string code, string message)
    {
        var parsed = ArticleMetadataFormat.Read(Encoding.UTF8.GetBytes(Small.Replace(found, put, StringComparison.Ordinal)));
        parsed.Value.ShouldBeNull();
        var problem = parsed.Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe(code);
        problem.Message.ShouldContain(message);
    }
}
