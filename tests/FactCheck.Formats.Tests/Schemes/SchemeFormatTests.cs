using System.Text;
using FactCheck.Annotation.Schemes;
using FactCheck.Formats.Schemes;

namespace FactCheck.Formats.Tests.Schemes;

public sealed class SchemeFormatTests
{
    const string Small = """
        {
          "$schema": "urn:factcheck:schema:scheme:1", "name": "small", "version": "1.0.0",
          "labels": [
            { "name": "claim", "key": "c", "unit": "sentence", "attributes": [
              { "name": "polarity", "type": "enum", "values": [ { "value": "positive", "key": "p" }, { "value": "negative", "key": "n" } ] } ] },
            { "name": "denial", "key": "d" }
          ],
          "relations": [ { "type": "denies", "from": ["denial"], "to": ["claim"], "max": 1, "crossArticle": true } ],
          "attributes": [ { "name": "confidence", "type": "int", "min": 1, "max": 5 } ]
        }
        """;

    [Fact]
    public void The_default_scheme_is_read()
    {
        var scheme = SchemeFormat.Read(SchemeFormat.DefaultBytes);
        scheme.Problems.ShouldBeEmpty();
        scheme.Value.ShouldNotBeNull().Name.ShouldBe("factcheck-spans");
        scheme.Value.Label("number").ShouldNotBeNull().Unit.ShouldBe(NaturalUnit.Numeral);
    }

    [Fact]
    public void What_is_left_out_takes_its_default()
    {
        var scheme = SchemeFormat.Read(Encoding.UTF8.GetBytes(Small)).Value.ShouldNotBeNull();
        var denial = scheme.Label("denial").ShouldNotBeNull();
        (denial.Title, denial.Colour, denial.Unit, denial.Auxiliary).ShouldBe(("denial", "white", NaturalUnit.Word, false));
        scheme.Label("claim").ShouldNotBeNull().Attributes.Select(a => a.Name).ShouldBe(["polarity", "confidence"]);
        scheme.Relation("denies").ShouldNotBeNull().CrossArticle.ShouldBeTrue();
    }

    [Theory]
    [InlineData("scheme:1", "scheme:2", "version", "this program reads \"urn:factcheck:schema:scheme:1\"")]
    [InlineData("\"unit\": \"sentence\"", "\"unit\": \"phrase\"", "unknown-word", "expected one of: clause, noun-phrase, numeral")]
    [InlineData("\"type\": \"int\"", "\"type\": \"integer\"", "unknown-word", "expected one of: bcp47, date, decimal")]
    [InlineData("\"key\": \"d\"", "\"key\": \"dd\"", "key", "\"dd\" is no key")]
    [InlineData("\"key\": \"d\"", "\"key\": \"\"", "key", "\"\" is no key")]
    [InlineData("\"key\": \"d\"", "\"key\": \" \"", "key", "expected one printable character")]
    [InlineData("\"key\": \"d\"", "\"key\": \"\\u001b\"", "key", "expected one printable character")]
    [InlineData("\"key\": \"p\"", "\"key\": \"pp\"", "key", "\"pp\" is no key")]
    [InlineData("\"labels\": [", "\"labels\": [null,", "json", "Null stands")]
    [InlineData("\"from\": [", "\"from\": [null,", "json", "Null stands")]
    [InlineData("\"max\": 5", "\"mx\": 5", "json", "$.attributes[0].mx is not known here")]
    [InlineData("\"version\": \"1.0.0\",", "", "json", "lacks 'version'")]
    [InlineData("\"key\": \"d\"", "\"key\": \"c\"", "scheme", "The key c of denial is also that of claim; change one.")]
    [InlineData("\"name\": \"denial\"", "\"name\": \"claim\"", "scheme", "claim")]
    [InlineData("\"to\": [\"claim\"]", "\"to\": [\"clam\"]", "scheme", "clam")]
    [InlineData("\"key\": \"n\"", "\"key\": \"p\"", "scheme", "p")]
    public void A_broken_scheme_is_named(string found, string put, string code, string message)
    {
        Small.ShouldContain(found);
        var parsed = SchemeFormat.Read(Encoding.UTF8.GetBytes(Small.Replace(found, put, StringComparison.Ordinal)));
        parsed.Value.ShouldBeNull();
        var problem = parsed.Problems[0];
        problem.Code.ShouldBe(code);
        problem.Message.ShouldContain(message);
    }

    [Fact]
    public void The_hash_is_that_of_the_files_bytes() => SchemeFormat.Read(SchemeFormat.DefaultBytes).Value.ShouldNotBeNull().Sha256
        .ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(SchemeFormat.DefaultBytes)));
}
