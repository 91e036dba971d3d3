using System.Text;
using FactCheck.Annotation.Schemes;
using FactCheck.Formats.Schemes;
using FactCheck.Formats.Standoff;
using FactCheck.JsonSchema;
using FactCheck.Testing.Annotation;
using FactCheck.Testing.Data;

namespace FactCheck.Formats.Tests.Schemes;

/// <summary>The schema that a scheme implies: what it looks like, and what it says of single values.</summary>
public sealed class DerivedSchemaTests
{
    const string Approved = "docs/factcheck-spans.schema.json";

    static readonly SchemaRegistry Registry = SchemaRegistry.Empty.Add(StandoffFile.SchemaId, FormatSchemas.All[StandoffFile.SchemaId]);
    static readonly CompileOptions Strict = new() { UnknownKeywords = UnknownKeywords.Refuse };

    public static TheoryData<string> StandoffFiles => Newsroom.StandoffFiles;

    [Fact]
    public void The_schema_of_the_default_scheme_is_in_the_documentation_as_it_is()
    {
        var written = Encoding.UTF8.GetString(DerivedSchema.Write(Newsroom.Scheme()));
        var path = Path.Combine(SharedData.RepositoryRoot, Approved);
        if (Environment.GetEnvironmentVariable("UPDATE_GENERATED") == "1") File.WriteAllText(path, written);
        if (!File.Exists(path) || File.ReadAllText(path) != written)
            Assert.Fail($"{Approved} differs from what is derived: run the tests with UPDATE_GENERATED=1 and commit the result.\n{written}");
    }

    [Theory]
    [MemberData(nameof(StandoffFiles))]
    public void The_examples_satisfy_the_schema_that_their_scheme_implies(string path) =>
        SchemaCompiler.Compile(DerivedSchema.Write(Newsroom.Scheme()), Registry, Strict).Require().Evaluate(Newsroom.Bytes(path)).Explanations
            .ShouldAllBe(explanation => explanation.Code == "required"); // two examples are still in progress

    [Fact]
    public void Bundled_it_needs_no_second_file()
    {
        var schema = SchemaCompiler.Compile(DerivedSchema.WriteBundled(Newsroom.Scheme()), options: Strict).Require();
        schema.IsValid(Newsroom.Bytes("annotations/alice/ferry-cuts.en.json")).ShouldBeTrue();
        schema.IsValid("{}"u8).ShouldBeFalse();
    }

    [Fact]
    public void Names_of_any_script_are_found_again()
    {
        var built = new SchemeBuilder("schéma/1#x", "1.0.0-β", new string('0', 64))
            .Add(new LabelDefinition { Name = "утверждение", Title = "Утверждение", Key = 'u', Colour = "red" })
            .Add(new RelationDefinition { Type = "関係", From = ["утверждение"], To = ["утверждение"] })
            .Build();
        var scheme = built.ShouldBeOfType<SchemeResult.Valid>().Scheme;
        DerivedSchema.IdOf(scheme).ShouldBe("urn:factcheck:schema:derived:sch%C3%A9ma%2F1%23x:1.0.0-%CE%B2");
        SchemaCompiler.Compile(DerivedSchema.Write(scheme), Registry, Strict).Require().Id.ShouldBe(DerivedSchema.IdOf(scheme));
    }

    [Fact]
    public void A_scheme_without_relations_allows_none()
    {
        var built = new SchemeBuilder("plain", "1.0.0", new string('0', 64)).Add(new LabelDefinition { Name = "claim", Title = "Claim", Key = 'c', Colour = "red" }).Build();
        var schema = SchemaCompiler.Compile(DerivedSchema.Write(built.ShouldBeOfType<SchemeResult.Valid>().Scheme), Registry, Strict).Require();
        var sample = LayerBuilder.Of("[s1:It rained] in [s2:May].").Labelled("s1", "claim").Labelled("s2", "claim").Relation("content", "s1", "s2");
        schema.Evaluate(Bytes(sample)).Explanations.ShouldHaveSingleItem().InstancePointer.ShouldBe("/relations/0");
    }

    [Theory]
    [InlineData(AttributeType.Text, "x", " ", "", "\u0085", "\uFEFF", "\u3000\t\n", " a ", "\u200B")]
    [InlineData(AttributeType.Date, "2026", "0000", "0001", "1000", "0100", "0010", "2026-11", "2026-00", "2026-13", "2026-11-30", "2026-11-31", "2026-12-31", "2026-12-32", "2026-01-00",
        "2026-02-28", "2026-02-29", "2024-02-29", "1900-02-29", "2000-02-29", "0000-02-29", "0004-02-29", "0400-02-29", "0100-02-29", "26-11-21", "2026-1-1", "2026-11-21T10:00", "٢٠٢٦")]
    [InlineData(AttributeType.Decimal, "0", "-0", "1250.5", "-1250.50", ".5", "5.", "1e3", "1,000", "+1", "--1", "1.2.3", "", "１")]
    [InlineData(AttributeType.DecimalOrIso8601, "14", "-1.5", "2026-02-30", "2024-02-29", "23:59", "24:00", "23:59:59.123456789", "23:59:59.1234567890", "10:00Z", "10:00+05:30", "10:00+25:00",
        "2026-11-21T10:00Z", "2026-11T10:00Z", "2026-02-30T10:00Z", "P1Y", "P1Y2M3D", "P1Y2M3DT4H5M6S", "PT5M", "PT", "P", "P1", "P2W", "P2W1D", "P1.5D", "P1.5Y", "PT1.5H2.5M", "P1M1Y", "P1DT", "T5")]
    [InlineData(AttributeType.LanguageTag, "en", "e", "en-GB", "x-klingon", "x", "X-a", "en-", "zh-Hant-TW", "abcdefghi", "en-toolongsub", "en_GB")]
    public void A_text_is_refused_by_the_schema_exactly_where_its_type_refuses_it(AttributeType type, params string[] values)
    {
        var attribute = new AttributeDefinition { Name = "value", Title = "Value", Type = type };
        var schema = SchemaOf(attribute);
        foreach (var value in (string[])[.. values, new string('7', 400), new string('7', 401), "-" + new string('7', 400), "P" + new string('7', 399) + "W"])
        {
            var expected = attribute.Check(new Annotation.Layers.AttributeValue.Text(value)) is null;
            schema.IsValid(WithAttribute(value)).ShouldBe(expected, $"{type} \"{value}\"");
        }
    }

    [Fact]
    public void An_explanation_says_what_is_expected_and_not_by_which_expression()
    {
        var schema = SchemaOf(new AttributeDefinition { Name = "value", Title = "Said on", Type = AttributeType.Date });
        var explanation = schema.Evaluate(WithAttribute("last May"), new EvaluateOptions { Narrator = new MemberNarrator() }).Explanations.ShouldHaveSingleItem();
        explanation.Message.ShouldBe("Span s1 (claim \"It rained\"): \"value\" is \"last May\". Expected a date as YYYY, YYYY-MM or YYYY-MM-DD, because \"label\" is \"claim\".");
    }

    static CompiledSchema SchemaOf(AttributeDefinition attribute)
    {
        var built = new SchemeBuilder("plain", "1.0.0", new string('0', 64)).Add(new LabelDefinition { Name = "claim", Title = "Claim", Key = 'c', Colour = "red", Attributes = [attribute] }).Build();
        return SchemaCompiler.Compile(DerivedSchema.Write(built.ShouldBeOfType<SchemeResult.Valid>().Scheme), Registry, Strict).Require();
    }

    static byte[] WithAttribute(string value) => Bytes(LayerBuilder.Of("[s1:It rained] in May.").Labelled("s1", "claim").With("s1", "value", value));

    static byte[] Bytes(LayerBuilder sample) => StandoffFormat.Write(StandoffWriter.Write(sample.Article, sample.Layer, new StandoffHeader("alice", Newsroom.Scheme(), 3)));
}
