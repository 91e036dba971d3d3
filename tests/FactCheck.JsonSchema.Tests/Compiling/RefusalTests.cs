namespace FactCheck.JsonSchema.Tests.Compiling;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("""{"type": "strin"}""", "json-schema:///#/type", "types are null, boolean")]
    [InlineData("""{"minLength": -1}""", "json-schema:///#/minLength", "whole number of 0 or more")]
    [InlineData("""{"properties": {"a": {"required": "b"}}}""", "json-schema:///#/properties/a/required", "array of strings")]
    [InlineData("""{"$defs": {"unused": {"pattern": "("}}}""", "json-schema:///#/$defs/unused/pattern", "not closed")]
    [InlineData("""{"$ref": "#/$defs/nothing"}""", "json-schema:///#/$ref", "leads nowhere")]
    [InlineData("""{"$ref": "#clame", "$defs": {"c": {"$anchor": "claim"}}}""", "json-schema:///#/$ref", "Did you mean \"#claim\"?")]
    [InlineData("""{"$ref": "https://example.org/other"}""", "json-schema:///#/$ref", "never fetched")]
    [InlineData("""{"$ref": "file:///etc/passwd"}""", "json-schema:///#/$ref", "never fetched")]
    [InlineData("""{"$schema": "http://json-schema.org/draft-07/schema#"}""", "json-schema:///#/$schema", "Only draft 2020-12")]
    [InlineData("""{"$schema": "https://example.org/mine"}""", "json-schema:///#/$schema", "not registered")]
    [InlineData("""{"allOf": []}""", "json-schema:///#/allOf", "at least one schema")]
    [InlineData("""{"items": [true]}""", "json-schema:///#/items", "A schema is an object, true or false")]
    [InlineData("""{"$id": "https://example.org/a#b"}""", "https://example.org/a#/$id", "no fragment")]
    [InlineData("""{"$anchor": "1a"}""", "json-schema:///#/$anchor", "expected a letter")]
    [InlineData("""{"multipleOf": 0}""", "json-schema:///#/multipleOf", "number above 0")]
    [InlineData("""{"$defs": {"a": {"$anchor": "x"}, "b": {"$anchor": "x"}}}""", "json-schema:///#/$defs/b/$anchor", "have the anchor")]
    [InlineData("""[]""", "json-schema:///#", "A schema is an object")]
    [InlineData("""{"type": }""", "json-schema:///#", "where a value is expected")]
    public void A_bad_schema_is_refused_with_place_and_reason(string schema, string location, string reason)
    {
        var problem = SchemaCompiler.Compile(schema).ShouldBeOfType<Compilation.Refused>().Problems.ShouldHaveSingleItem();
        problem.Location.ShouldBe(location);
        problem.Message.ShouldContain(reason);
        problem.Position.Line.ShouldBe(1);
    }

    [Fact]
    public void Every_fault_of_a_schema_is_listed_in_document_order() =>
        SchemaCompiler.Compile("""
            { "type": "text",
              "maximum": "9",
              "properties": { "a": { "enum": {} } } }
            """).ShouldBeOfType<Compilation.Refused>().Problems.Select(p => p.Position.Line).ShouldBe([1, 2, 3]);

    [Fact]
    public void An_unknown_keyword_is_a_warning_or_a_refusal_as_asked()
    {
        const string schema = """{"properties": {"a": {"mininum": 3, "x-note": "ours"}}}""";
        var warning = SchemaCompiler.Compile(schema).Require().Warnings.ShouldHaveSingleItem();
        warning.Message.ShouldContain("Did you mean \"minimum\"?");
        SchemaCompiler.Compile(schema, options: new CompileOptions { UnknownKeywords = UnknownKeywords.Refuse })
            .ShouldBeOfType<Compilation.Refused>().Problems.ShouldHaveSingleItem().ShouldBe(warning);
    }

    [Fact]
    public void An_unknown_vocabulary_is_refused_where_it_is_required()
    {
        static Compilation With(string required) => SchemaCompiler.Compile("""{"$schema": "urn:meta", "type": "string"}""", SchemaRegistry.Empty.Add("urn:meta", $$"""
            {"$id": "urn:meta", "$schema": "https://json-schema.org/draft/2020-12/schema",
             "$vocabulary": {"https://json-schema.org/draft/2020-12/vocab/core": true, "urn:vocabulary:mine": {{required}} } }
            """));
        With("true").ShouldBeOfType<Compilation.Refused>().Problems.ShouldHaveSingleItem().Message.ShouldContain("urn:vocabulary:mine");
        With("false").Require().IsValid("1"u8).ShouldBeTrue("the dialect has no validation vocabulary, so type says nothing");
    }

    [Fact]
    public void A_schema_must_satisfy_the_metaschema_of_its_dialect()
    {
        var registry = SchemaRegistry.Empty.Add("urn:strict", """
            {"$id": "urn:strict", "$schema": "https://json-schema.org/draft/2020-12/schema", "$dynamicAnchor": "meta",
             "$ref": "https://json-schema.org/draft/2020-12/schema", "required": ["title"]}
            """);
        SchemaCompiler.Compile("""{"$schema": "urn:strict", "title": "T"}""", registry).ShouldBeOfType<Compilation.Compiled>();
        SchemaCompiler.Compile("""{"$schema": "urn:strict"}""", registry).ShouldBeOfType<Compilation.Refused>()
            .Problems.ShouldHaveSingleItem().Message.ShouldContain("\"title\"");
    }

    [Fact]
    public void Metaschemas_that_describe_one_another_are_no_endless_loop()
    {
        var registry = SchemaRegistry.Empty.Add("urn:a", """{"$id": "urn:a", "$schema": "urn:b"}""").Add("urn:b", """{"$id": "urn:b", "$schema": "urn:a"}""");
        SchemaCompiler.Compile("""{"$schema": "urn:a", "type": "string"}""", registry).Require().IsValid("1"u8).ShouldBeFalse();
    }

    [Fact]
    public void A_bad_schema_in_the_registry_refuses_only_those_that_refer_to_it()
    {
        var registry = SchemaRegistry.Empty.Add("urn:bad", "{").Add("urn:good", """{"$id": "urn:other", "type": "null"}""");
        SchemaCompiler.Compile("""{"$ref": "urn:other"}""", registry).Require().IsValid("null"u8).ShouldBeTrue();
        SchemaCompiler.Compile("""{"$ref": "urn:bad"}""", registry).ShouldBeOfType<Compilation.Refused>().Problems[0].Code.ShouldBe("json.syntax");
    }

    [Theory]
    [InlineData("relative/uri")]
    [InlineData("https://example.org/a#part")]
    public void A_registry_takes_absolute_uris_without_fragment(string uri) =>
        Should.Throw<ArgumentException>(() => SchemaRegistry.Empty.Add(uri, "true"));
}
