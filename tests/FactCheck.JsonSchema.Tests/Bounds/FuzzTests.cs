using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.JsonSchema.Tests.Bounds;

/// <summary>Whatever the schema and the instance, there is an answer and no exception, and the ways to ask agree.</summary>
public sealed class FuzzTests
{
    static readonly EvaluationLimits Small = new() { MaxWork = 200_000 };

    static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1000);

    static readonly string[] Names = ["a", "b", "foo", "", "long-name-indeed", "~/", "é", "$ref"];

    static readonly string[] Patterns = ["^a", "b$", "[a-z]+", "(a|b)*c", "(?!a)b", "\\\\d{2,}", "^.$", "\\\\bfoo", "(.)\\\\1", "[", "a{2,1}", "\\\\p{L}"];

    [Fact]
    public void Random_schemas_on_random_instances_end_in_a_verdict() =>
        Check.One(Many, Prop.ForAll(Schemas(3).ToArbitrary(), Values(3).ToArbitrary(), (schema, instance) =>
        {
            if (SchemaCompiler.Compile(schema) is not Compilation.Compiled { Schema: var compiled }) return;
            var bytes = Encoding.UTF8.GetBytes(instance);
            var verdict = compiled.Check(bytes, Small);
            var evaluation = compiled.Evaluate(bytes, new EvaluateOptions { Limits = Small, Narrator = new MemberNarrator() });
            if (verdict == Verdict.Exceeded || evaluation.Verdict == Verdict.Exceeded) return;
            evaluation.Verdict.ShouldBe(verdict);
            evaluation.Explanations.IsEmpty.ShouldBe(verdict == Verdict.Valid);
            foreach (var explanation in evaluation.Explanations) explanation.ToString().Split('\n').Length.ShouldBeLessThanOrEqualTo(3);
            foreach (var format in Enum.GetValues<OutputFormat>()) IsValidIn(compiled, bytes, format).ShouldBeOneOf(verdict == Verdict.Valid, null);
        }));

    [Fact]
    public void Damaged_schemas_are_refused_or_compiled() =>
        Check.One(Many, Prop.ForAll(Schemas(3).ToArbitrary(), Damage().ToArbitrary(), (schema, damage) =>
        {
            if (SchemaCompiler.Compile(damage.Apply(schema)) is Compilation.Refused refused) refused.Problems.ShouldNotBeEmpty();
        }));

    [Fact]
    public void Damaged_instances_are_malformed_or_judged_as_the_runtime_reads_them() =>
        Check.One(Many, Prop.ForAll(Values(3).ToArbitrary(), Damage().ToArbitrary(), (value, damage) =>
        {
            var bytes = damage.Apply(value);
            var schema = SchemaCompiler.Compile("true").Require();
            var verdict = schema.Check(bytes);
            schema.Evaluate(bytes).Verdict.ShouldBe(verdict);
            // The runtime takes lone surrogates when it parses, and only objects when it reads them.
            if (!Encoding.UTF8.GetString(bytes).Contains("\\u", StringComparison.Ordinal)) (verdict == Verdict.Valid).ShouldBe(IsJson(bytes), Encoding.UTF8.GetString(bytes));
        }));

    [Fact]
    public void A_schema_is_refused_exactly_where_its_metaschema_is_not_satisfied()
    {
        var metaschema = SchemaCompiler.Compile("""{"$ref": "https://json-schema.org/draft/2020-12/schema"}""").Require();
        Check.One(Many, Prop.ForAll(OddSchemas().ToArbitrary(), schema =>
        {
            var isCompiled = SchemaCompiler.Compile(schema) is Compilation.Compiled;
            isCompiled.ShouldBe(metaschema.IsValid(Encoding.UTF8.GetBytes(schema)), schema);
        }));
    }

    /// <summary>Null where the output, which needs more than the verdict does, exceeded the limits.</summary>
    static bool? IsValidIn(CompiledSchema schema, byte[] instance, OutputFormat format)
    {
        using var stream = new MemoryStream();
        Verdict verdict;
        using (var writer = new Utf8JsonWriter(stream)) verdict = schema.WriteOutput(instance, writer, format, Small);
        if (verdict == Verdict.Exceeded) return null;
        return JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("valid").GetBoolean();
    }

    static bool IsJson(byte[] bytes)
    {
        // The runtime looks at the bytes of strings only when they are read.
        if (!System.Text.Unicode.Utf8.IsValid(bytes)) return false;
        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 128 });
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    static Gen<string> Scalars() => Gen.Elements("null", "true", "false", "0", "-0", "1", "1.0", "2.5", "-3e2", "1e400", "12345678901234567890", "0.0075",
        "\"\"", "\"a\"", "\"foo\"", "\"ab c\"", "\"é\"", "\"😀\"", "\"\\ud83d\\ude00\"", "\"\\u0000\"", "\"99\"");

    static Gen<string> Values(int depth) => depth == 0 ? Scalars() : Gen.OneOf(
        Scalars(),
        from items in Values(depth - 1).ListOf() select $"[{string.Join(',', items.Take(5))}]",
        from members in Values(depth - 1).ListOf()
        from names in Gen.Shuffle(Names)
        select $"{{{string.Join(',', members.Take(names.Length).Select((m, i) => $"\"{names[i]}\":{m}"))}}}");

    static Gen<string> Schemas(int depth)
    {
        var sub = depth == 0 ? Gen.Elements("true", "false", "{}") : Schemas(depth - 1);
        var subs = from some in sub.NonEmptyListOf() select $"[{string.Join(',', some.Take(3))}]";
        var map = from some in sub.NonEmptyListOf() from names in Gen.Shuffle(Names) select $"{{{string.Join(',', some.Take(4).Select((s, i) => $"\"{names[i]}\":{s}"))}}}";
        var count = from n in Gen.Choose(0, 4) select n.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var keyword = Gen.OneOf(
            from k in Gen.Elements("not", "if", "then", "else", "items", "contains", "additionalProperties", "unevaluatedProperties", "unevaluatedItems", "propertyNames") from v in sub select (k, v),
            from k in Gen.Elements("allOf", "anyOf", "oneOf", "prefixItems") from v in subs select (k, v),
            from k in Gen.Elements("properties", "dependentSchemas", "$defs") from v in map select (k, v),
            from k in Gen.Elements("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minContains", "maxContains", "minimum", "maximum", "exclusiveMinimum") from v in count select (k, v),
            from v in Gen.Elements("\"string\"", "\"integer\"", "[\"object\",\"array\"]", "[\"null\",\"number\"]", "\"boolean\"") select ("type", v),
            from v in Values(1) select ("const", v),
            from v in Values(1).NonEmptyListOf() select ("enum", $"[{string.Join(',', v.Take(4))}]"),
            from v in Gen.Elements(Names) select ("required", $"[\"{v}\"]"),
            from v in Gen.Elements("#", "#/$defs/a", "#/properties/foo", "https://json-schema.org/draft/2020-12/schema", "nowhere") select ("$ref", $"\"{v}\""),
            from v in Gen.Elements(Patterns) select ("pattern", $"\"{v}\""),
            from v in Gen.Elements(Patterns) from s in sub select ("patternProperties", $"{{\"{v}\":{s}}}"),
            from v in Gen.Elements("0.01", "2", "1e-5", "3e10") select ("multipleOf", v),
            Gen.Constant(("uniqueItems", "true")),
            from v in Gen.Elements("date", "email", "idn-hostname", "uri", "regex", "unheard-of") select ("format", $"\"{v}\""));
        return from keywords in keyword.ListOf()
               select $"{{{string.Join(',', keywords.Take(5).DistinctBy(k => k.Item1).Select(k => $"\"{k.Item1}\":{k.Item2}"))}}}";
    }

    /// <summary>One keyword with any value: most are wrong. Without references and patterns, of which the metaschema asks less.</summary>
    static Gen<string> OddSchemas() =>
        from keyword in Gen.Elements("type", "enum", "const", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "maxLength", "minLength", "maxItems", "minItems",
            "uniqueItems", "maxContains", "minContains", "maxProperties", "required", "dependentRequired", "properties", "items", "prefixItems", "allOf", "not", "$defs",
            "contains", "title", "description", "default", "deprecated", "readOnly", "examples", "format", "contentEncoding", "contentSchema", "$comment", "dependentSchemas",
            "if", "then", "propertyNames", "unevaluatedItems", "unevaluatedProperties", "additionalProperties", "definitions", "dependencies")
        from value in Gen.OneOf(Values(2), Schemas(1), Gen.Elements("\"string\"", "[\"string\",\"null\"]", "[\"string\",\"string\"]", "[]", "[[]]", "{\"a\":[]}", "{\"a\":[1]}", "-1", "3.0", "\"text\""))
        where !value.Contains("$ref", StringComparison.Ordinal) && !value.Contains("attern", StringComparison.Ordinal)
        select $"{{\"{keyword}\":{value}}}";

    static Gen<Slip> Damage() =>
        from at in Gen.Choose(0, 200)
        from value in Gen.Choose(0, 255)
        from kind in Gen.Choose(0, 2)
        select new Slip(at, (byte)value, kind);

    sealed record Slip(int At, byte By, int Kind)
    {
        public byte[] Apply(string text)
        {
            var bytes = Encoding.UTF8.GetBytes(text).ToList();
            var at = At % (bytes.Count + 1);
            if (Kind == 0) bytes.Insert(at, By);
            else if (at < bytes.Count && Kind == 1) bytes.RemoveAt(at);
            else if (at < bytes.Count) bytes[at] = By;
            return [.. bytes];
        }
    }
}
